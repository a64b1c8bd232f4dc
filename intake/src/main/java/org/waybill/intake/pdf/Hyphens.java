package org.waybill.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.intake.prose.LineJoiner;
import org.waybill.intake.reading.Table;

/**
 * Joins words that were cut at a line end.
 *
 * <p>Whether the hyphen belongs to the word is told first by how the rest of the document writes it, then by the rows
 * of {@code hyphens.csv}; otherwise it was put there by the line end.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern CUT = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}+");
    private static final Set<String> KEPT_AFTER = side("before");
    private static final Set<String> KEPT_BEFORE = side("after");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /** Learns the words of the document, those cut at line ends apart. */
    static Hyphens of(List<PageLines> pages) {
        Set<String> words = new HashSet<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                Matcher word = WORD.matcher(line.text());
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Hyphens(words);
    }

    /** Puts a line after the text. */
    void join(StringBuilder text, String line) {
        Matcher cut = CUT.matcher(text.substring(Math.max(0, text.length() - 60)));
        Matcher rest = GOES_ON.matcher(line);
        if (!cut.find()) {
            LineJoiner.join(text, line);
        } else if (!rest.find()) {
            text.append(line);
        } else {
            if (!isKept(cut.group(1).toLowerCase(Locale.ROOT), rest.group().toLowerCase(Locale.ROOT))) {
                text.setLength(text.length() - 1);
            }
            text.append(line);
        }
    }

    private boolean isKept(String before, String after) {
        if (words.contains(before + after)) {
            return false;
        }
        return words.contains(before + "-" + after) || KEPT_AFTER.contains(before) || KEPT_BEFORE.contains(after);
    }

    private static Set<String> side(String side) {
        return Table.read(Hyphens.class, "hyphens.csv").rows().stream()
                .filter(row -> row.get("side").equals(side))
                .map(row -> row.get("part"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
