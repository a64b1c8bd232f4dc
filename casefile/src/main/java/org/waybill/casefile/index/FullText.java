package org.waybill.casefile.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Search for words, in the terms of either database.
 *
 * <p>A word is a run of letters and digits, whatever its case and its accents. SQLite has a tokenizer for that; for
 * PostgreSQL texts are folded here, since what its own does hangs on how the server was set up.
 */
final class FullText {
    /** Of so many characters even the shortest words are fewer than PostgreSQL counts the places of. */
    private static final int PART = 16_000;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FullText() {}

    /**
     * A condition with the values for its question marks.
     *
     * @param numbers the rows that hold all words, as SQL
     * @param words nothing is searched for where there are none
     */
    record Search(String numbers, List<String> words) {}

    static Search sqlite(String table, String words) {
        String all = typed(words).stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        return new Search(
                "(SELECT rowid AS number FROM " + table + " WHERE " + table + " MATCH ?)",
                all.isEmpty() ? List.of() : List.of(all));
    }

    /** Each word by itself, since two words of one text may lie in different rows. */
    static Search postgresql(String table, String words) {
        List<String> all = typed(words).stream()
                .map(FullText::folded)
                .filter(word -> !word.isEmpty())
                .toList();
        String one = "SELECT DISTINCT number FROM " + table + " WHERE text @@ phraseto_tsquery('simple', ?)";
        return new Search(all.stream().map(word -> one).collect(Collectors.joining(" INTERSECT ", "(", ")")), all);
    }

    /** Words as a person types them; what one of them holds besides letters does not part it. */
    private static List<String> typed(String words) {
        return Arrays.stream(SPACE.split(StoredText.of(words).strip(), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case, without accents, with a space between words and nothing else. */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String words = BETWEEN.matcher(bare).replaceAll(" ").strip();
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** A folded text in parts that are cut between words. */
    static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (folded.length() - start > PART) {
            int end = end(folded, start);
            parts.add(folded.substring(start, end));
            start = end;
        }
        parts.add(folded.substring(start));
        return parts;
    }

    private static int end(String folded, int start) {
        int space = folded.lastIndexOf(' ', start + PART);
        if (space > start) {
            return space;
        }
        int end = start + PART;
        return Character.isLowSurrogate(folded.charAt(end)) ? end - 1 : end;
    }
}
