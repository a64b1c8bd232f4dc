package org.waybill.report.wire;

import java.util.Locale;
import org.waybill.model.Slot;

/** Tells a party the text withholds from one that no rule reached. */
public final class Withheld {
    /** What stands on the wire for a party that took part and is not known. */
    public static final String KEY = "unknown";

    private Withheld() {}

    /** Whether the slot's reason says that the text withholds it. */
    public static boolean is(Slot.Unstated<?> slot) {
        return slot.why().toLowerCase(Locale.ROOT).contains("withh");
    }
}
