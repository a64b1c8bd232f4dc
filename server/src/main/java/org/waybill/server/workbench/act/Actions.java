package org.waybill.server.workbench.act;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import org.waybill.pipeline.live.Job;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Guard;
import org.waybill.server.workbench.view.Address;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/**
 * Decisions of an analyst.
 *
 * <p>Each form leads back to the page that it stood on, which tells what was done from the place in the log that the
 * address names; the server keeps nothing.
 */
public final class Actions implements View {
    private static final int UNPROCESSABLE = 422;
    private static final String RETURN = "return";

    private final Site site;

    public Actions(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        decision(routes, "/claims/{claim}/confirm", fields -> new Decision.Confirm(fields.claim("claim")));
        decision(routes, "/claims/{claim}/reject", fields -> new Decision.Reject(fields.claim("claim")));
        decision(routes, "/pairs/same", fields -> new Decision.Same(fields.claim("claim"), fields.claim("other")));
        decision(routes, "/pairs/other", fields -> new Decision.Other(fields.claim("claim"), fields.claim("other")));
        decision(routes, "/edges/cut", fields -> new Decision.Cut(fields.digest("document"), fields.digest("source")));
        decision(
                routes, "/edges/join", fields -> new Decision.Join(fields.digest("document"), fields.digest("source")));
        decision(routes, "/reviews/{place}/undo", fields -> new Decision.Undo(fields.place("place")));
        decision(
                routes,
                "/parties/{code}/dismiss",
                fields -> new Decision.Dismiss(fields.party(), fields.listing("listing"), fields.digest("version")));
        routes.post("/log/verify", this::verify, Admission.READER);
    }

    private void decision(RoutesConfig routes, String path, Function<Fields, Decision> reading) {
        routes.post(path, context -> decide(context, made(new Fields(context), reading)), Admission.ANALYST);
    }

    private static Decision made(Fields fields, Function<Fields, Decision> reading) {
        try {
            return reading.apply(fields);
        } catch (IllegalArgumentException e) {
            throw Bar.NOT_UNDERSTOOD.met("A decision about two takes two that are not the same.");
        }
    }

    private void decide(Context context, Decision decision) {
        Optional<String> reason = new Fields(context).reason().or(() -> plain(decision));
        if (reason.isEmpty()) {
            ask(context, decision);
            return;
        }
        long place = site.live().review(new Review(decision, site.reviewer(context), reason.get()));
        back(context, place);
    }

    /** Leads back to the page that the form stood on, which tells what was filed at this place of the log. */
    public static void back(Context context, long place) {
        String to = Address.local(Optional.ofNullable(context.formParam(RETURN)).orElse("/"));
        context.redirect(Address.with(to, Address.DONE, Long.toString(place)), HttpStatus.SEE_OTHER);
    }

    /** Two decisions say by themselves what they rest on, so that one key is enough for them. */
    private static Optional<String> plain(Decision decision) {
        if (decision instanceof Decision.Confirm) {
            return Optional.of("Read in the workbench: the passage says so.");
        }
        return decision instanceof Decision.Undo ? Optional.of("Taken back in the workbench.") : Optional.empty();
    }

    /** Browsers that run no scripts come here; others asked for the reason before. */
    private void ask(Context context, Decision decision) {
        Map<String, List<String>> fields = new LinkedHashMap<>(context.formParamMap());
        fields.keySet().removeAll(List.of(Guard.FIELD, "reason", RETURN));
        context.status(UNPROCESSABLE);
        site.passing(context, "ask.jte", Map.of("action", context.path(), "key", decision.key(), "fields", fields));
    }

    private void verify(Context context) {
        Job job = site.live().jobs().start("Checking the whole case", site.live()::verify);
        context.redirect("/jobs/" + job.number(), HttpStatus.SEE_OTHER);
    }
}
