package org.waybill.server.workbench.view.front;

import org.jspecify.annotations.Nullable;
import org.waybill.desk.Desk;

/** The case's page as it is drawn for all its readers, for as long as the case is laid out as it is. */
final class DrawnCase {
    private record Drawn(Desk desk, CasePage page) {}

    private volatile @Nullable Drawn last;

    /** The page without news; who comes first after a change draws it. */
    CasePage of(Desk desk) {
        Drawn there = last;
        if (there != null && there.desk.equals(desk)) {
            return there.page;
        }
        CasePage page = CasePage.of(desk.front().sheet());
        last = new Drawn(desk, page);
        return page;
    }
}
