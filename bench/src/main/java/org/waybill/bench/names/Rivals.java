package org.waybill.bench.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import org.waybill.model.Listing;
import org.waybill.screening.ofac.JaroWinkler;
import org.waybill.screening.ofac.OfacScore;

/** What others compare names by, written here from what they say of it. */
final class Rivals {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Rivals() {}

    private record Rival(String name, double threshold, ToDoubleBiFunction<String, String> compare)
            implements PairScorer {
        @Override
        public double score(String one, String other, Listing.Kind kind) {
            return compare.applyAsDouble(folded(one), folded(other));
        }
    }

    /** Each at the threshold at which its authors or users run it. */
    static List<PairScorer> all() {
        return List.of(
                new Rival("normalised Levenshtein", 0.7, Rivals::levenshtein),
                new Rival("Jaro-Winkler of whole names", 0.85, JaroWinkler::similarity),
                new Rival("best pairs by Jaro-Winkler", 0.85, BestPairs::score),
                new Rival("OFAC's page", 0.85, (one, other) -> OfacScore.score(one, other) / 100.0));
    }

    private static String folded(String name) {
        String apart =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(OTHERS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    static List<String> words(String folded) {
        return Arrays.stream(BLANKS.split(folded, 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double levenshtein(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 1 - edits(one, other) / (double) longer;
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
