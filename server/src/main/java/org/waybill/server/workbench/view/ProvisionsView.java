package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.waybill.desk.provision.ProvisionQueries;
import org.waybill.desk.provision.ProvisionWish;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.sheet.ProvisionRow;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.model.Assessment;
import org.waybill.server.workbench.guard.Bar;

/** Provisions, and the entries held against them element by element. */
public final class ProvisionsView implements View {
    private static final int LINES = 100;
    private static final int HELD = 25;

    private final Site site;

    public ProvisionsView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/provisions", this::provisions);
        routes.get("/provisions/{id}", this::provision);
    }

    private void provisions(Context context) {
        site.page(context, "provisions.jte", () -> provisionsValues(context));
    }

    private Map<String, ?> provisionsValues(Context context) {
        Wished wished = new Wished(context);
        ProvisionWish wish = new ProvisionWish(
                wished.text("q"),
                wished.text("regime"),
                wished.text("conduct"),
                wished.choice("result", ProvisionWish.Result.ANY, ProvisionWish.Result.class),
                wished.day("day"),
                wished.text("mark"),
                wished.place("from"),
                LINES);
        ProvisionQueries provisions = site.desk().provisions();
        Page<ProvisionRow> page = provisions.page(wish);
        PageLink address = PageLink.of(context);
        return Map.of(
                "wish",
                wish,
                "page",
                page,
                "regimes",
                provisions.regimes(),
                "conducts",
                provisions.conducts(),
                "marks",
                provisions.marks(),
                "address",
                address,
                "pager",
                Pager.of(page, address, "provision", "provisions"));
    }

    private void provision(Context context) {
        site.page(context, "provision.jte", () -> provisionValues(context));
    }

    private Map<String, ?> provisionValues(Context context) {
        String id = context.pathParam("id");
        ProvisionQueries provisions = site.desk().provisions();
        ProvisionSheet sheet = provisions
                .sheet(id)
                .orElseThrow(() -> Bar.NOTHING_HERE.met("The case comes near no provision of this name."));
        Wished wished = new Wished(context);
        Assessment.Result result = wished.choice("result", first(sheet), Assessment.Result.class);
        Page<ProvisionSheet.Asked> asked = provisions.asked(id, result, wished.place("from"), HELD);
        return Map.of(
                "sheet",
                sheet,
                "result",
                result,
                "asked",
                asked,
                "address",
                PageLink.of(context),
                "pager",
                Pager.of(asked, PageLink.of(context), "duty asked", "duties asked"));
    }

    /** The strongest that there is. */
    private static Assessment.Result first(ProvisionSheet sheet) {
        if (sheet.row().engaged() > 0) {
            return Assessment.Result.ENGAGED;
        }
        return sheet.row().cannotSay() > 0 ? Assessment.Result.CANNOT_SAY : Assessment.Result.NOT_ENGAGED;
    }
}
