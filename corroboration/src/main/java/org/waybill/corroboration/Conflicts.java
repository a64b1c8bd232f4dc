package org.waybill.corroboration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Modality;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Series;

/** Says in words what does not fit together in one entry. Nothing is decided. */
final class Conflicts {
    /** Figures further apart than this, in days, may differ because things went on. */
    private static final long SAME_TIME = 45;
    /** How far a figure said with "about" may be off: a tenth, the usual reading of a rounded count. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    private Conflicts() {}

    /** One sentence for each pair of speakers that differ about the same time, and one for mixed polarity. */
    static List<String> among(List<Series> figures, List<Claim> claims, Function<Claim, LocalDate> published) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (figures.get(i).unit().equals(figures.get(j).unit())) {
                    found.addAll(between(figures.get(i), figures.get(j), published));
                }
            }
        }
        polarity(claims, found);
        return List.copyOf(found);
    }

    private static List<String> between(Series one, Series two, Function<Claim, LocalDate> published) {
        List<String> found = new ArrayList<>();
        for (Claim a : one.points()) {
            for (Claim b : two.points()) {
                if (counts(a)
                        && counts(b)
                        && isSameTime(published.apply(a), published.apply(b))
                        && excludes(Ledger.quantity(a), Ledger.quantity(b))) {
                    found.add(sentence(one, a, two, b, published));
                }
            }
        }
        return found;
    }

    /** Whether a figure is of what took place: a plan or a denial is no rival of a count. */
    private static boolean counts(Claim claim) {
        return isSaid(claim) || (!claim.status().negated() && claim.status().modality() == Modality.ALLEGED);
    }

    private static boolean isSameTime(LocalDate one, LocalDate two) {
        return !one.equals(LocalDate.MAX)
                && !two.equals(LocalDate.MAX)
                && Math.abs(ChronoUnit.DAYS.between(one, two)) <= SAME_TIME;
    }

    /** Whether no number fits both. Only totals are compared: a batch is no rival of a total. */
    private static boolean excludes(Quantity one, Quantity two) {
        boolean totals = isTotal(one) && isTotal(two);
        return totals && (above(low(one), high(two)) || above(low(two), high(one)));
    }

    private static boolean isTotal(Quantity quantity) {
        return quantity.basis() == Basis.TOTAL || quantity.basis() == Basis.UNSTATED;
    }

    private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static @Nullable BigDecimal low(Quantity quantity) {
        BigDecimal low = quantity.low();
        if (low == null || quantity.qualifier() == Qualifier.UP_TO || quantity.qualifier() == Qualifier.LESS_THAN) {
            return null;
        }
        return quantity.qualifier() == Qualifier.APPROX || quantity.qualifier() == Qualifier.NEARLY
                ? low.subtract(low.multiply(ROUGHLY))
                : low;
    }

    private static @Nullable BigDecimal high(Quantity quantity) {
        BigDecimal high = quantity.high();
        if (high == null || quantity.qualifier() == Qualifier.MORE_THAN || quantity.qualifier() == Qualifier.AT_LEAST) {
            return null;
        }
        return quantity.qualifier() == Qualifier.APPROX ? high.add(high.multiply(ROUGHLY)) : high;
    }

    private static String sentence(Series one, Claim a, Series two, Claim b, Function<Claim, LocalDate> published) {
        return "%s gives %s on %s; %s gives %s on %s."
                .formatted(
                        one.speaker(),
                        words(Ledger.quantity(a)),
                        published.apply(a),
                        two.speaker(),
                        words(Ledger.quantity(b)),
                        published.apply(b));
    }

    private static String words(Quantity quantity) {
        String number = quantity.isSingle()
                ? quantity.qualifier().words() + " " + plain(quantity.low())
                : plain(quantity.low()) + " to " + plain(quantity.high());
        return number.replace("exactly ", "") + " " + quantity.unit();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "an open number" : String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }

    private static void polarity(List<Claim> claims, Set<String> found) {
        long said = claims.stream().filter(Conflicts::isSaid).count();
        long not = claims.stream().filter(claim -> claim.status().negated()).count();
        if (said > 0 && not > 0) {
            found.add("%d %s that it happened, %d %s that it did not or that nothing was found."
                    .formatted(said, said == 1 ? "claim says" : "claims say", not, not == 1 ? "says" : "say"));
        }
    }

    private static boolean isSaid(Claim claim) {
        return !claim.status().negated()
                && (claim.status().modality() == Modality.ASSERTED
                        || claim.status().modality() == Modality.REPORTED);
    }
}
