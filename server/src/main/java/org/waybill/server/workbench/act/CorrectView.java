package org.waybill.server.workbench.act;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.model.ClaimId;
import org.waybill.pipeline.live.BadCorrecting;
import org.waybill.pipeline.live.Correcting;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.view.Address;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** Correcting a claim: what the document tells instead, part by part. */
public final class CorrectView implements View {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 500;
    private static final List<String> PARTS =
            List.of("actor", "target", "items", "quantity", "period", "place", "source", "modality", "negated", "type");

    private final Site site;

    public CorrectView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/claims/{claim}/correct", this::form, Admission.ANALYST);
        routes.post("/claims/{claim}/correct", this::correct, Admission.ANALYST);
    }

    private void form(Context context) {
        String back = Optional.ofNullable(context.queryParam("return")).orElse("");
        show(context, claim(context), Map.of(), "", "", Address.local(back));
    }

    private ClaimRow claim(Context context) {
        String id = new Fields(context).claim("claim").hex();
        return site.desk().claims().claim(id).orElseThrow(() -> new NotFoundResponse("no document makes that claim"));
    }

    private void correct(Context context) {
        ClaimRow claim = claim(context);
        Map<String, String> told = told(context);
        String reason = new Fields(context).reason().orElse("");
        String back =
                Address.local(Optional.ofNullable(context.formParam("return")).orElse("/"));
        try {
            if (told.isEmpty() || reason.isEmpty()) {
                String wrong = told.isEmpty() ? "Nothing was told otherwise. " : "A correction needs a reason. ";
                refuse(context, claim, told, reason, wrong + "Fill it in and file it again.", back);
                return;
            }
            long place =
                    site.live().correct(new ClaimId(claim.id()), new Correcting(told), site.reviewer(context), reason);
            Actions.back(context, place);
        } catch (BadCorrecting e) {
            refuse(context, claim, told, reason, String.valueOf(e.getMessage()), back);
        }
    }

    private void refuse(
            Context context, ClaimRow claim, Map<String, String> told, String reason, String wrong, String back) {
        context.status(UNPROCESSABLE);
        show(context, claim, told, reason, wrong, back);
    }

    private void show(
            Context context, ClaimRow claim, Map<String, String> told, String reason, String wrong, String back) {
        site.passing(
                context,
                "correct.jte",
                Map.of("claim", claim, "told", told, "reason", reason, "wrong", wrong, "back", back));
    }

    /** A field that was left empty leaves its part as it was; a ticked box says that the document tells nothing. */
    private static Map<String, String> told(Context context) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String part : PARTS) {
            String value =
                    Optional.ofNullable(context.formParam(part)).orElse("").strip();
            if (context.formParam("none-" + part) != null) {
                told.put(part, "");
            } else if (!value.isEmpty()) {
                told.put(part, value.substring(0, Math.min(LONGEST, value.length())));
            }
        }
        return told;
    }
}
