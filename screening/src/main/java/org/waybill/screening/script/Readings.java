package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.List;

/** Readings of words put together to readings of a text. */
final class Readings {
    private Readings() {}

    /** The first reading of the whole takes the first of each part, and so on; a part with fewer keeps to its last. */
    static List<Reading> zipped(List<List<Reading>> parts) {
        List<List<Reading>> read =
                parts.stream().filter(part -> !part.isEmpty()).toList();
        int most = read.stream().mapToInt(List::size).max().orElse(0);
        List<Reading> whole = new ArrayList<>();
        for (int nth = 0; nth < most; nth++) {
            whole.add(nth(read, nth));
        }
        return whole;
    }

    private static Reading nth(List<List<Reading>> parts, int nth) {
        return new Reading(parts.stream()
                .flatMap(part -> part.get(Math.min(nth, part.size() - 1)).pieces().stream())
                .toList());
    }
}
