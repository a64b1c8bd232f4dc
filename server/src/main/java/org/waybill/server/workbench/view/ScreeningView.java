package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.ofac.OfacScreener;
import org.waybill.server.ScreeningRoutes;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;
import org.waybill.server.workbench.guard.Admission;

/** Screening for other programs, over the lists that the case is held against. */
public final class ScreeningView implements View {
    /** What its addresses begin with. */
    static final String BELOW = "/screening";

    private final LiveCase live;
    private final int mostAtOnce;
    private @Nullable AtHand of;
    private @Nullable Holdings holdings;

    /** @param mostAtOnce long questions under way beyond this many are turned away */
    public ScreeningView(Site site, int mostAtOnce) {
        this.live = site.live();
        this.mostAtOnce = mostAtOnce;
    }

    @Override
    public void on(RoutesConfig routes) {
        new ScreeningRoutes(this::holdings, mostAtOnce).on(routes, BELOW, Admission.QUESTION);
    }

    /** Made when lists are first asked, since that takes seconds. */
    private synchronized Holdings holdings() {
        AtHand now = live.lists();
        Holdings made = holdings == null || !now.equals(of) ? of(now) : holdings;
        of = now;
        holdings = made;
        return made;
    }

    private static Holdings of(AtHand atHand) {
        List<LoadedList> lists = atHand.lists();
        return new Holdings(
                Map.of(Method.OURS, atHand.screener(), Method.OFAC, new OfacScreener(lists)), lists, atHand.missing());
    }
}
