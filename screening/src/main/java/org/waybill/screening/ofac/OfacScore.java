package org.waybill.screening.ofac;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The figure that OFAC's own search page would show, as told from outside.
 *
 * <p>OFAC says (FAQ 249) that the score comes of Jaro-Winkler over the whole name and of comparing the parts of names;
 * it publishes no more. What is not said there was chosen so that published scores are met; how well is measured by
 * {@code bench screening}.
 */
public final class OfacScore {
    /** Parts of the query up to this long are not compared, unless it has no others. */
    private static final int SHORT = 2;

    /** A part of the query that is less like every part of the name counts for nothing. */
    private static final double LEAST_LIKE = 0.65;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHENS = Pattern.compile("[-./]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9 ]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * A name made ready to be compared.
     *
     * @param whole its parts with a blank between them, hyphenated ones as one
     * @param parts upper-case Latin letters and digits, hyphenated ones apart
     */
    record Ready(String whole, List<String> parts) {
        Ready {
            parts = List.copyOf(parts);
        }
    }

    private OfacScore() {}

    static Ready ready(String name) {
        String upper = upper(name);
        return new Ready(
                String.join(" ", parts(HYPHENS.matcher(upper).replaceAll(""))),
                parts(HYPHENS.matcher(upper).replaceAll(" ")));
    }

    /**
     * The score of a query against one listed name.
     *
     * @return 0 to 100, rounded as the page rounds; 0 where the query has no Latin letter, as there
     */
    public static int score(String asked, String listed) {
        return score(ready(asked), ready(listed));
    }

    static int score(Ready asked, Ready listed) {
        if (asked.parts().isEmpty() || listed.parts().isEmpty()) {
            return 0;
        }
        double whole = JaroWinkler.similarity(asked.whole(), listed.whole());
        return (int) Math.round(100 * Math.max(whole, partByPart(asked.parts(), listed.parts())));
    }

    private static double partByPart(List<String> query, List<String> name) {
        List<String> longer =
                query.stream().filter(part -> part.length() > SHORT).toList();
        return (longer.isEmpty() ? query : longer)
                .stream().mapToDouble(part -> best(part, name)).average().orElse(0);
    }

    private static double best(String part, List<String> name) {
        double best = name.stream()
                .filter(there -> there.charAt(0) == part.charAt(0))
                .mapToDouble(there -> JaroWinkler.similarity(part, there))
                .max()
                .orElse(0);
        return best < LEAST_LIKE ? 0 : best;
    }

    private static String upper(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static List<String> parts(String upper) {
        String letters = OTHERS.matcher(upper.replace(',', ' ')).replaceAll("");
        return Arrays.stream(BLANKS.split(letters, 0))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
