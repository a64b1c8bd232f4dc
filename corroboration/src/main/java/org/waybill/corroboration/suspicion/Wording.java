package org.waybill.corroboration.suspicion;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.model.Body;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;

/** Says what was seen, what chance would give, and what else it may be. */
record Wording(Body one, Body other, int shared, int departed, BigDecimal expected, BigDecimal chance) {

    String of(Order order, List<Agreement> agreements) {
        return ("%s and %s agree on %d of %d figures that one of them gives otherwise than the others, of %d that both"
                        + " give; chance would have it %s times, and as often as this for any two of this case with a"
                        + " probability of at most %s. %s %s")
                .formatted(
                        one.name(),
                        other.name(),
                        agreements.size(),
                        departed,
                        shared,
                        expected.toPlainString(),
                        chance.toPlainString(),
                        order(order),
                        meaning(agreements));
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
