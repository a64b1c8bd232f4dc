package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Caution;

/** The same number of something else: 43 days for 43 journeys. */
final class OtherUnits {
    private static final BigDecimal FROM = Thresholds.of("unit-from");
    private static final int DIGITS = Thresholds.of("unit-digits").intValueExact();

    private OtherUnits() {}

    static List<Caution> among(List<Told> told) {
        List<Caution> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                between(told.get(i), told.get(j), told).stream()
                        .filter(caution -> found.stream().noneMatch(before -> isSameFinding(before, caution)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** One caution for each number of a document, against the first that has it otherwise. */
    private static boolean isSameFinding(Caution one, Caution other) {
        return one.document().equals(other.document())
                && one.passages().get(0).equals(other.passages().get(0));
    }

    private static List<Caution> between(Told one, Told other, List<Told> told) {
        List<Caution> found = new ArrayList<>();
        for (Count count : one.counts()) {
            if (!isTelling(count)) {
                continue;
            }
            for (Count against : other.counts()) {
                if (isSwapped(one, count, other, against)) {
                    found.addAll(judged(new Place(one, count), new Place(other, against), told));
                }
            }
        }
        return found;
    }

    private static boolean isSwapped(Told one, Count count, Told other, Count against) {
        return against.is(count.low())
                && isTelling(against)
                && isBoundAlike(count, against)
                && !Measures.fit(count.measure(), against.measure())
                && !has(one, against)
                && !has(other, count)
                && Told.share(one.about(count), other.about(against));
    }

    /** A copy keeps the bound or loses it; "at least 24" and "more than 24" are told of two things. */
    private static boolean isBoundAlike(Count one, Count other) {
        return one.qualifier() == other.qualifier()
                || !Told.isBound(one.qualifier())
                || !Told.isBound(other.qualifier());
    }

    /** Whether two texts would hardly share the number by chance. */
    private static boolean isTelling(Count count) {
        return count.isSingle()
                && Measures.isSwapped(count.measure())
                && count.low().compareTo(FROM) >= 0
                && Thresholds.significantDigits(count.low()) >= DIGITS;
    }

    private static boolean has(Told told, Count other) {
        return told.counts().stream()
                .anyMatch(count -> count.is(other.low()) && Measures.fit(count.measure(), other.measure()));
    }

    private static List<Caution> judged(Place one, Place other, List<Told> told) {
        long ones = told.stream().filter(any -> has(any, one.count())).count();
        long others = told.stream().filter(any -> has(any, other.count())).count();
        boolean ranked = told.indexOf(one.told()) < told.indexOf(other.told()) && isDated(one.told());
        boolean sameDay = isDated(other.told())
                && !one.told().account().isBefore(other.told().account());
        if (others > ones) {
            return List.of(one.against(other, Caution.Kind.UNIT_CHANGED, ""));
        }
        if (ones > others || (ranked && !sameDay)) {
            return List.of(other.against(one, Caution.Kind.UNIT_CHANGED, ""));
        }
        return List.of(
                one.against(other, Caution.Kind.ACCOUNTS_DIFFER, "; nothing tells which is right"),
                other.against(one, Caution.Kind.ACCOUNTS_DIFFER, "; nothing tells which is right"));
    }

    private static boolean isDated(Told told) {
        return told.document().about().published() != null;
    }
}
