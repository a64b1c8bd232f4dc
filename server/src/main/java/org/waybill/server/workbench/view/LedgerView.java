package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.Page;

/** The ledger: every entry as a line. */
public final class LedgerView implements View {
    private static final int LINES = 50;

    private final Site site;

    public LedgerView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/ledger", this::ledger);
    }

    private void ledger(Context context) {
        Page<EntryRow> page = site.desk().entries().page(0, LINES);
        PageLink address = PageLink.of(context);
        site.page(
                context,
                "ledger.jte",
                Map.of(
                        "page",
                        page,
                        "pager",
                        Pager.of(page, address, "entry", "entries"),
                        "by",
                        new Sorted(address, "documents", true, Set.of("documents", "origins"))));
    }
}
