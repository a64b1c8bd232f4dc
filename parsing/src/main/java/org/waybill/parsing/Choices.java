package org.waybill.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which labels are open in which situation, each list in the order in which ties are decided. */
final class Choices {
    private final Map<String, int[]> lists;

    /** @param lines a name and the numbers of labels, separated by spaces */
    Choices(List<String> lines) {
        lists = lines.stream()
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), Choices::numbers));
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.split(" ", -1))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    int[] named(String name) {
        int[] found = lists.get(name);
        if (found == null || found.length == 0) {
            throw new IllegalArgumentException("the model lists no labels for " + name);
        }
        return found;
    }

    /** The first of the highest among these labels. */
    static int best(int[] scores, int[] open) {
        int best = open[0];
        for (int label : open) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
