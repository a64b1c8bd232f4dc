package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.casefile.merkle.NodeHash;

/**
 * Lays the lines of a log beside the entries it should have.
 *
 * @param gaps where they part, first to last
 * @param moved lines that stand in another place than theirs, with the place that is theirs
 * @param twice lines that stand there once before, with the place of the entry
 */
record Alignment(List<Gap> gaps, Map<Integer, Integer> moved, Map<Integer, Integer> twice) {
    private static final int UNKNOWN = -1;

    /**
     * Entries that are not there, and lines that stand there instead; ends exclusive, either may be empty.
     *
     * @param missing places of the entries that no line is
     * @param instead numbers of the lines that no entry is
     */
    record Gap(List<Integer> missing, List<Integer> instead) {
        Gap {
            missing = List.copyOf(missing);
            instead = List.copyOf(instead);
        }
    }

    static Alignment of(List<NodeHash> lines, List<NodeHash> entries) {
        Map<NodeHash, Integer> places = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            places.putIfAbsent(entries.get(place), place);
        }
        int[] place = new int[lines.size()];
        Map<Integer, Integer> twice = new HashMap<>();
        Set<Integer> met = new HashSet<>();
        for (int line = 0; line < place.length; line++) {
            place[line] = places.getOrDefault(lines.get(line), UNKNOWN);
            if (place[line] != UNKNOWN && !met.add(place[line])) {
                twice.put(line, place[line]);
            }
        }
        List<Integer> anchors = longest(place, twice);
        Map<Integer, Integer> moved = new HashMap<>();
        Set<Integer> fixed = new HashSet<>(anchors);
        for (int line = 0; line < place.length; line++) {
            if (place[line] != UNKNOWN && !twice.containsKey(line) && !fixed.contains(line)) {
                moved.put(line, place[line]);
            }
        }
        return new Alignment(gaps(place, entries.size(), anchors, met), moved, twice);
    }

    private static List<Gap> gaps(int[] place, int entries, List<Integer> anchors, Set<Integer> met) {
        List<Gap> gaps = new ArrayList<>();
        int line = 0;
        int entry = 0;
        List<Integer> ends = new ArrayList<>(anchors);
        ends.add(place.length);
        for (int end : ends) {
            int until = end < place.length ? place[end] : entries;
            List<Integer> instead = new ArrayList<>();
            for (; line < end; line++) {
                if (place[line] == UNKNOWN) {
                    instead.add(line);
                }
            }
            List<Integer> missing = new ArrayList<>();
            for (; entry < until; entry++) {
                if (!met.contains(entry)) {
                    missing.add(entry);
                }
            }
            if (!instead.isEmpty() || !missing.isEmpty()) {
                gaps.add(new Gap(missing, instead));
            }
            line = end + 1;
            entry = until + 1;
        }
        return gaps;
    }

    /** The most lines whose places ascend: those that were left where they were. */
    private static List<Integer> longest(int[] place, Map<Integer, Integer> twice) {
        int[] ends = new int[place.length];
        int[] before = new int[place.length];
        int length = 0;
        for (int line = 0; line < place.length; line++) {
            if (place[line] == UNKNOWN || twice.containsKey(line)) {
                continue;
            }
            int at = firstNotBelow(ends, length, place, place[line]);
            before[line] = at == 0 ? UNKNOWN : ends[at - 1];
            ends[at] = line;
            length = Math.max(length, at + 1);
        }
        Integer[] anchors = new Integer[length];
        int line = length == 0 ? UNKNOWN : ends[length - 1];
        for (int at = length - 1; at >= 0; at--) {
            anchors[at] = line;
            line = before[line];
        }
        return Arrays.asList(anchors);
    }

    private static int firstNotBelow(int[] ends, int length, int[] place, int wanted) {
        int from = 0;
        int to = length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (place[ends[middle]] < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
