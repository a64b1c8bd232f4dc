package org.waybill.bench.names;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.ofac.JaroWinkler;

/**
 * Pairs of words, the best first, weighed by their length: the method of moov-io/watchman as read, not its program.
 */
final class BestPairs {
    /** What a listed name loses where none of its letters was met. */
    private static final double UNMATCHED = 0.15;

    private BestPairs() {}

    static double score(String asked, String listed) {
        List<String> query = Rivals.words(asked);
        List<String> left = new ArrayList<>(Rivals.words(listed));
        if (query.isEmpty() || left.isEmpty()) {
            return 0;
        }
        int all = letters(left);
        double sum = 0;
        for (String word : query) {
            sum += word.length() * take(word, left);
        }
        return sum / letters(query) * (1 - UNMATCHED * letters(left) / all);
    }

    private static double take(String word, List<String> left) {
        double best = 0;
        int at = -1;
        for (int i = 0; i < left.size(); i++) {
            double alike = similarity(word, left.get(i));
            if (alike > best) {
                best = alike;
                at = i;
            }
        }
        if (at >= 0) {
            left.remove(at);
        }
        return best;
    }

    /** Words of very other length, and words that begin otherwise, are held apart. */
    private static double similarity(String one, String other) {
        double shorter = Math.min(one.length(), other.length());
        double longer = Math.max(one.length(), other.length());
        double alike = JaroWinkler.similarity(one, other) * (1 - 0.3 * (1 - shorter / longer));
        return one.charAt(0) == other.charAt(0) ? alike : alike * 0.9;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
