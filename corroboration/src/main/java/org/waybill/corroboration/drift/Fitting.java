package org.waybill.corroboration.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.corroboration.drift.count.Count;

/**
 * Which accounts give totals that no number fits.
 *
 * <p>Thousands of accounts of one finding give a handful of different figures: each pair of figures is laid together once.
 */
final class Fitting {
    private final int[] groups;
    private final boolean[][] apart;

    /** @param totals of each account */
    Fitting(List<List<Count>> totals) {
        Map<Set<Interval>, Integer> numbers = new LinkedHashMap<>();
        groups = new int[totals.size()];
        for (int at = 0; at < groups.length; at++) {
            Set<Interval> figures = new LinkedHashSet<>();
            totals.get(at).forEach(count -> figures.add(Interval.of(count)));
            groups[at] = numbers.computeIfAbsent(figures, any -> numbers.size());
        }
        List<Set<Interval>> different = new ArrayList<>(numbers.keySet());
        apart = new boolean[different.size()][different.size()];
        for (int one = 0; one < apart.length; one++) {
            for (int other = 0; other < apart.length; other++) {
                apart[one][other] = isApart(different.get(one), different.get(other));
            }
        }
    }

    private static boolean isApart(Set<Interval> ones, Set<Interval> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream().noneMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    /** Whether two accounts both give totals, and none of the one fits any of the other. */
    boolean isApart(int one, int other) {
        return apart[groups[one]][groups[other]];
    }
}
