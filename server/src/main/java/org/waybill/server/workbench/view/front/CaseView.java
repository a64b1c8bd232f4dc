package org.waybill.server.workbench.view.front;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.waybill.desk.Desk;
import org.waybill.desk.entry.LedgerReading;
import org.waybill.desk.entry.LedgerWish;
import org.waybill.desk.sheet.CaseMark;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.Page;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** The case: what it comes to, who moves what where, what is new. */
public final class CaseView implements View {
    private static final int MOST_NEW = 8;

    private final Site site;
    private final DrawnCase kept = new DrawnCase();

    public CaseView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/", this::front);
    }

    private void front(Context context) {
        Desk desk = site.desk();
        CasePage drawn = kept.of(desk);
        CaseMark mark = drawn.sheet().mark();
        long size = mark.size();
        LastVisit visit = LastVisit.of(context, mark.id()).now(size);
        visit.keep(context, mark.id());
        long asked = LedgerReading.of(PageLink.of(context).values()).wish().since();
        long since = asked > 0 ? asked : visit.before();
        site.page(
                context, "case.jte", String.valueOf(since), () -> Map.of("page", drawn.with(news(desk, since, size))));
    }

    private static Novelty news(Desk desk, long since, long size) {
        if (since <= 0 || since >= size) {
            return new Novelty(Math.min(since, size), 0, List.of(), 0);
        }
        LedgerWish wish = LedgerReading.of(Map.of("since", List.of(String.valueOf(since)), "sort", List.of("changed")))
                .wish();
        Page<EntryRow> touched = desk.entries().page(wish, 0, MOST_NEW);
        return new Novelty(since, size - since, touched.rows(), touched.total());
    }
}
