package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import org.waybill.casefile.proof.ClaimProof;
import org.waybill.desk.Desk;
import org.waybill.desk.journal.LogFilter;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.LogRow;
import org.waybill.desk.sheet.Page;
import org.waybill.server.workbench.guard.Bar;

/** The log: who changed what, and what it comes to. */
public final class LogView implements View {
    private static final int LINES = 100;

    private final Site site;

    public LogView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/log", this::log);
        routes.get("/log/checkpoint", this::checkpoint);
        routes.get("/claims/{claim}", this::claim);
        routes.get("/claims/{claim}/proof", this::proof);
    }

    private void log(Context context) {
        site.page(context, "log.jte", () -> logValues(context));
    }

    private Map<String, ?> logValues(Context context) {
        Desk desk = site.desk();
        Wished wished = new Wished(context);
        String since = wished.text("since");
        LogFilter filter = new LogFilter(
                wished.text("kind"),
                wished.text("decision"),
                wished.text("by"),
                since.isEmpty() ? -1 : wished.place("since"),
                wished.text("about"));
        String at = wished.text("at");
        long from = at.isEmpty()
                ? wished.place("from")
                : pageOf(wished.place("at"), desk.front().mark().size());
        Page<LogRow> page = desk.journal().page(filter, from, LINES);
        Map<String, Object> values = new HashMap<>();
        values.put("filter", filter);
        values.put("at", at.isEmpty() ? -1 : wished.place("at"));
        values.put("page", page);
        values.put("kinds", desk.journal().kinds());
        values.put("decisions", desk.journal().decisions());
        values.put("people", desk.journal().people());
        values.put(
                "pager",
                Pager.of(page, new PageLink("/log", PageLink.of(context).values()), "entry", "entries"));
        return values;
    }

    /** Where the page begins that shows a place of the log, the newest first. */
    private static long pageOf(long place, long size) {
        return Math.max(0, size - 1 - place) / LINES * LINES;
    }

    private void checkpoint(Context context) {
        byte[] bytes = site.live().read(file -> file.checkpoint().bytes());
        attachment(context, "checkpoint-" + site.desk().front().mark().size() + ".txt");
        context.contentType("text/plain; charset=utf-8").result(bytes);
    }

    /** To the claim where it stands in its document. */
    private void claim(Context context) {
        ClaimRow row = site.desk()
                .claims()
                .claim(id(context))
                .orElseThrow(() -> Bar.NOTHING_HERE.met("No document of this case makes that claim."));
        context.redirect("/documents/" + row.document() + "?claim=" + row.id(), HttpStatus.SEE_OTHER);
    }

    private void proof(Context context) {
        String id = id(context);
        byte[] proof = site.live().read(file -> ClaimProof.of(file, id));
        attachment(context, "claim-" + id.substring(0, 12) + ".proof.json");
        context.contentType("application/json").result(proof);
    }

    private static void attachment(Context context, String name) {
        context.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static String id(Context context) {
        String id = context.pathParam("claim");
        if (!id.matches("[0-9a-f]{64}")) {
            throw Bar.NOTHING_HERE.met("A claim is named by 64 hex digits.");
        }
        return id;
    }
}
