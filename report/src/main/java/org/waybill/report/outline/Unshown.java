package org.waybill.report.outline;

import java.util.List;
import org.waybill.model.Assessment;
import org.waybill.model.Element;

/** What a duty asks for and no claim shows. */
public final class Unshown {
    private Unshown() {}

    /** A claim of "containers" leaves nearly every rule on goods open; whatever else a rule asks comes after its goods. */
    public static boolean isUntold(Assessment one) {
        return one.element(Element.Kind.ITEM).state() == Element.State.NO_EVIDENCE;
    }

    /** The elements to look for next. */
    public static List<Element> asking(Assessment one) {
        return isUntold(one) ? List.of(one.element(Element.Kind.ITEM)) : one.in(Element.State.NO_EVIDENCE);
    }
}
