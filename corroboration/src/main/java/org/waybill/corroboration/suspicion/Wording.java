package org.waybill.corroboration.suspicion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.waybill.model.Body;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;

/** Says what was seen, what chance would give, and what else it may be. */
record Wording(Body one, Body other, int shared, int departed, BigDecimal expected, BigDecimal chance) {

    private static final int DIGITS = 2;

    String of(Order order, List<Agreement> agreements) {
        return ("%s and %s agree on %d of %d figures that one of them gives otherwise than the others, of %d that both"
                        + " give; chance would have it %s times, and for any two of a case as often as this in at most 1 of %s"
                        + " cases. %s %s")
                .formatted(
                        one.name(),
                        other.name(),
                        agreements.size(),
                        departed,
                        shared,
                        expected.toPlainString(),
                        oneOf(),
                        order(order),
                        meaning(agreements));
    }

    /** "22,000" for 0.000045. */
    private String oneOf() {
        BigDecimal cases = BigDecimal.ONE.divide(chance, new MathContext(DIGITS, RoundingMode.DOWN));
        return String.format(Locale.ROOT, "%,d", cases.toBigInteger());
    }

    private String order(Order order) {
        return switch (order.taker()) {
            case ONE -> later(one, order.oneLater(), order);
            case OTHER -> later(other, order.otherLater(), order);
            case UNDECIDED -> "Dates do not tell who would have it from whom.";
        };
    }

    private static String later(Body body, int times, Order order) {
        return "%s is later on %d of %d.".formatted(body.name(), times, order.oneLater() + order.otherLater());
    }

    private static String meaning(List<Agreement> agreements) {
        long accounts = agreements.stream()
                .filter(agreement -> agreement.kind() == Agreement.Kind.ACCOUNT)
                .count();
        String either = "One may take from the other, or both from a third";
        return accounts == agreements.size()
                ? either + "."
                : either + "; where each speaks for itself, both may also know better than the others.";
    }
}
