package org.waybill.server.workbench.view.entry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.desk.Desk;
import org.waybill.desk.sheet.CaseMark;

/** The entries that were looked at last, for as long as the case stays as it is. */
final class DrawnEntries {
    private static final int MOST = 48;

    private record Key(CaseMark mark, String entry) {}

    private final Map<Key, DrawnEntry> drawn = new LinkedHashMap<>();

    /** Empty where the case has no entry of that name. */
    Optional<DrawnEntry> drawn(Desk desk, String entry) {
        Key key = new Key(desk.front().mark(), entry);
        Optional<DrawnEntry> there = kept(key);
        if (there.isPresent()) {
            return there;
        }
        Optional<DrawnEntry> made = desk.sheets().sheet(entry).map(sheet -> DrawnEntry.of(desk, sheet));
        made.ifPresent(one -> keep(key, one));
        return made;
    }

    private synchronized Optional<DrawnEntry> kept(Key key) {
        return Optional.ofNullable(drawn.get(key));
    }

    private synchronized void keep(Key key, DrawnEntry one) {
        drawn.put(key, one);
        Iterator<Key> oldest = drawn.keySet().iterator();
        while (drawn.size() > MOST && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
