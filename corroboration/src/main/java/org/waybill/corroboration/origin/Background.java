package org.waybill.corroboration.origin;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.figure.Days;
import org.waybill.corroboration.telling.Telling;

/** Tells an old total that is told again from a new one. */
final class Background {
    /** The greatest total of each document, stance and measure. */
    private final Map<String, BigDecimal> greatest = new HashMap<>();

    /** @param tellings everything that leads back to one body */
    Background(List<Telling> tellings) {
        tellings.forEach(telling -> total(telling)
                .ifPresent(total -> greatest.merge(place(telling, total), total.point(), BigDecimal::max)));
    }

    /** Whether the body gives a greater total of the same in the same document. */
    boolean isBesideGreater(Telling telling) {
        return total(telling)
                .filter(total ->
                        total.point().compareTo(greatest.getOrDefault(place(telling, total), total.point())) < 0)
                .isPresent();
    }

    private static Optional<Amount> total(Telling telling) {
        return telling.amount().filter(Amount::isTotal);
    }

    private static String place(Telling telling, Amount total) {
        return telling.document().hex() + telling.stance() + total.measure().id() + " " + total.kind();
    }

    /** Whether the first was said so long before the second came out that the second is no report of it. */
    static boolean isLongBefore(Telling one, Telling other) {
        return Days.isOld(one.said(), other.published());
    }
}
