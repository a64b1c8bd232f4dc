package org.waybill.extraction.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in the sentence a party, the goods or a place was found. */
final class PathWords {
    private static final Pattern RULE = Pattern.compile("[^/]*/(.*?)(?: \\((\\w+)\\))?");

    private PathWords() {}

    /**
     * The words for a rule such as {@code supply/shared/subject (referred)}.
     *
     * @param word the characters of the word that told of the event
     */
    static String of(String rule, String word) {
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            return Wordings.orKey("path", rule);
        }
        String where = where(parts.group(1)).orElseGet(() -> Wordings.orKey("path", parts.group(1)));
        String how = parts.group(2) == null ? "" : "; " + Wordings.orKey("how", parts.group(2));
        return where.replace("{word}", word) + how;
    }

    /** A whole path if it has words, else its first step and where the rest of it leads. */
    static Optional<String> where(String path) {
        Optional<String> whole = Wordings.of("path", path).or(() -> preposition(path));
        int step = path.indexOf('/');
        if (whole.isPresent() || step < 0) {
            return whole;
        }
        return through(path.substring(0, step), path.substring(step + 1));
    }

    /** A step of the code's own; or one that ends in a word of the text; or what stands somewhere, and something under it. */
    private static Optional<String> through(String step, String rest) {
        Optional<String> open = Wordings.of("open", step).map(words -> words.replace("{rest}", rest));
        return open.or(() -> where(rest).flatMap(end -> Wordings.of("step", step)
                .map(words -> end + ", " + words)
                .or(() -> where(step).map(above -> end + ", under what stands as " + above))));
    }

    /** One preposition, or several that each lead to a name. */
    private static Optional<String> preposition(String path) {
        int more = path.indexOf('+');
        if (more < 0) {
            return Wordings.of("preposition", path);
        }
        return Wordings.of("preposition", path.substring(0, more))
                .flatMap(first -> preposition(path.substring(more + 1)).map(rest -> first + "; " + rest));
    }
}
