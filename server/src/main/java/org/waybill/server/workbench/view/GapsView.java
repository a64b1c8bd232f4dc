package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.waybill.desk.Desk;
import org.waybill.desk.sheet.GapRow;
import org.waybill.desk.sheet.Page;

/** What is missing: sources that could not be read, elements that no claim shows. */
public final class GapsView implements View {
    private static final int LINES = 50;
    private static final int UNSHOWN = 100;

    private final Site site;

    public GapsView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/gaps", this::gaps);
    }

    private void gaps(Context context) {
        site.page(context, "gaps.jte", () -> gapsValues(context));
    }

    private Map<String, ?> gapsValues(Context context) {
        Desk desk = site.desk();
        Page<GapRow> gaps = desk.journal().gaps(new Wished(context).place("from"), LINES);
        return Map.of(
                "gaps",
                gaps,
                "pager",
                Pager.of(gaps, PageLink.of(context), "source", "sources"),
                "unshown",
                desk.provisions().unshown(0, UNSHOWN));
    }
}
