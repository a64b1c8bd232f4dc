package org.waybill.server.search;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which words are looked for: lower case, no accents, single blanks around and between. */
final class Words {
    private Words() {}

    /** Words and figures of the text, each with a blank on either side; a blank alone where there are none. */
    static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(apart.length() + 2).append(' ');
        apart.codePoints().forEach(point -> add(words, point));
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder words, int point) {
        if (Character.isLetterOrDigit(point)) {
            words.appendCodePoint(point);
        } else if (!joins(point) && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    /** What stands inside a word without being seen: marks that carry accents, joiners, turns of direction. */
    private static boolean joins(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> point == '\'' || point == '\u2019';
        };
    }
}
