package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Qualifier;

/** "Close to 5 million", where no document at hand says close to it from where. */
final class RoundedFigures {
    private static final BigDecimal FROM = Thresholds.of("rounded-from");
    private static final BigDecimal SLACK = Thresholds.of("slack");
    private static final int DIGITS = Thresholds.of("rounded-digits").intValueExact();

    private RoundedFigures() {}

    static List<Caution> among(List<Told> told) {
        List<Caution> found = new ArrayList<>();
        for (Told one : told) {
            for (Claim claim : one.account().claims()) {
                one.count(claim)
                        .filter(RoundedFigures::isRounded)
                        .filter(count -> told.stream()
                                .noneMatch(other -> hasExactForm(other, count) || isSaidAlike(one, other, count)))
                        .map(count -> caution(one, count))
                        .filter(caution -> !found.contains(caution))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isRounded(Count count) {
        return count.qualifier() == Qualifier.NEARLY
                && count.isSingle()
                && Measures.isCompared(count.measure())
                && count.low().compareTo(FROM) >= 0
                && Thresholds.significantDigits(count.low()) <= DIGITS;
    }

    /** Whether a text has a figure a little below the round one, which it may be short for. */
    private static boolean hasExactForm(Told told, Count rounded) {
        BigDecimal least = rounded.low().subtract(rounded.low().multiply(SLACK));
        return told.counts().stream()
                .filter(count -> Measures.fit(count.measure(), rounded.measure()))
                .anyMatch(count ->
                        count.low().compareTo(least) >= 0 && count.low().compareTo(rounded.low()) < 0);
    }

    /** Where another document has the same round form, it is likelier what was said than what one of them made of it. */
    private static boolean isSaidAlike(Told one, Told other, Count rounded) {
        return !other.is(one)
                && other.counts().stream()
                        .filter(count -> Measures.fit(count.measure(), rounded.measure()))
                        .anyMatch(count -> count.qualifier() == rounded.qualifier() && count.is(rounded.low()));
    }

    private static Caution caution(Told told, Count count) {
        String words = "%s has “%s”, a rounded form; no document at hand gives the figure behind it."
                .formatted(told.name(), told.words(count));
        return new Caution(told.document().sha256(), Caution.Kind.ROUNDED, words, List.of(told.quote(count.span())));
    }
}
