package org.waybill.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What may have been meant by a name that is none. */
final class NearNames {
    private static final int MOST = 3;
    /** A third of the letters may be wrong; more is another name. */
    private static final int SHARE = 3;

    private NearNames() {}

    /** "Did you mean DPRK-1874-9 or DPRK-1874-10? "; empty where nothing is near. */
    static String question(String wrong, Collection<String> known) {
        List<String> near = of(wrong, known);
        return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
    }

    /** The nearest first; of equally near ones the first by name. */
    static List<String> of(String wrong, Collection<String> known) {
        String sought = folded(wrong);
        int most = Math.max(1, sought.length() / SHARE);
        return known.stream()
                .distinct()
                .map(name -> new Near(name, distance(sought, folded(name))))
                .filter(near -> near.steps() <= most)
                .sorted(Comparator.comparingInt(Near::steps).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int steps) {}

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Letters put in, left out or changed; a name that holds all of what was written is near. */
    private static int distance(String one, String other) {
        if (!one.isEmpty() && other.contains(one)) {
            return Math.min(1, other.length() - one.length());
        }
        List<Integer> above = new ArrayList<>();
        for (int at = 0; at <= other.length(); at++) {
            above.add(at);
        }
        for (int row = 1; row <= one.length(); row++) {
            above = below(above, one.charAt(row - 1), row, other);
        }
        return above.get(other.length());
    }

    private static List<Integer> below(List<Integer> above, char letter, int row, String other) {
        List<Integer> below = new ArrayList<>();
        below.add(row);
        for (int at = 1; at <= other.length(); at++) {
            int same = above.get(at - 1) + (other.charAt(at - 1) == letter ? 0 : 1);
            below.add(Math.min(same, 1 + Math.min(above.get(at), below.get(at - 1))));
        }
        return below;
    }
}
