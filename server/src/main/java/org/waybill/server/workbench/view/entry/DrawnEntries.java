package org.waybill.server.workbench.view.entry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.Desk;

/** The entries that were looked at last, for as long as the case is laid out as it is. */
final class DrawnEntries {
    private static final int MOST = 48;

    private final Map<String, DrawnEntry> drawn = new LinkedHashMap<>();
    private @Nullable Desk of;

    /** Empty where the case has no entry of that name. */
    Optional<DrawnEntry> drawn(Desk desk, String entry) {
        Optional<DrawnEntry> there = kept(desk, entry);
        if (there.isPresent()) {
            return there;
        }
        Optional<DrawnEntry> made = desk.sheets().sheet(entry).map(sheet -> DrawnEntry.of(desk, sheet));
        made.ifPresent(one -> keep(desk, entry, one));
        return made;
    }

    private synchronized Optional<DrawnEntry> kept(Desk desk, String entry) {
        return desk.equals(of) ? Optional.ofNullable(drawn.get(entry)) : Optional.empty();
    }

    private synchronized void keep(Desk desk, String entry, DrawnEntry one) {
        if (!desk.equals(of)) {
            drawn.clear();
            of = desk;
        }
        drawn.put(entry, one);
        Iterator<String> oldest = drawn.keySet().iterator();
        while (drawn.size() > MOST && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
