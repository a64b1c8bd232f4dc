package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Caution;
import org.waybill.model.Passage;

/** The same number of something else: 43 days for 43 journeys. */
final class OtherUnits {
    private static final BigDecimal FROM = Thresholds.of("unit-from");
    private static final int DIGITS = Thresholds.of("unit-digits").intValueExact();

    private OtherUnits() {}

    static List<Caution> among(List<Told> told) {
        Map<BigDecimal, Map<String, List<Integer>>> numbers = numbers(told);
        Map<Passage, Caution> found = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j : otherwise(told.get(i), numbers).tailSet(i, false)) {
                // One caution for each number of a document, against the first that has it otherwise.
                between(told.get(i), told.get(j), told)
                        .forEach(caution -> found.putIfAbsent(caution.passages().get(0), caution));
            }
        }
        return List.copyOf(found.values());
    }

    /** By number, then by measure: which accounts give it, so that only those are laid together that differ in one. */
    private static Map<BigDecimal, Map<String, List<Integer>>> numbers(List<Told> told) {
        Map<BigDecimal, Map<String, List<Integer>>> numbers = new TreeMap<>();
        for (int at = 0; at < told.size(); at++) {
            for (Count count : told.get(at).counts()) {
                if (isTelling(count)) {
                    numbers.computeIfAbsent(count.low(), any -> new TreeMap<>())
                            .computeIfAbsent(count.measure(), any -> new ArrayList<>())
                            .add(at);
                }
            }
        }
        numbers.values().removeIf(measures -> measures.size() == 1);
        return numbers;
    }

    /** The accounts that give a number of this one of something else. */
    private static NavigableSet<Integer> otherwise(Told told, Map<BigDecimal, Map<String, List<Integer>>> numbers) {
        NavigableSet<Integer> others = new TreeSet<>();
        for (Count count : told.counts()) {
            Map<String, List<Integer>> measures = isTelling(count) ? numbers.get(count.low()) : null;
            if (measures != null) {
                measures.forEach((measure, accounts) -> {
                    if (!Measures.fit(count.measure(), measure)) {
                        others.addAll(accounts);
                    }
                });
            }
        }
        return others;
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
