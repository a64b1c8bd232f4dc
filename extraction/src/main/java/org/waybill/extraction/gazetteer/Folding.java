package org.waybill.extraction.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents and invisible characters, to look them up by. */
final class Folding {
    /** No name has a longer word; what is longer is never looked up. */
    private static final int LONGEST = 40;

    private Folding() {}

    static String fold(String text, int from, int to) {
        if (to - from > LONGEST) {
            return "";
        }
        char[] folded = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return foldBeyondAscii(text.substring(from, to));
            }
            folded[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(folded);
    }

    static String fold(String word) {
        return fold(word, 0, word.length());
    }

    private static String foldBeyondAscii(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parted.length());
        parted.chars().filter(Folding::isLetterOrDigit).forEach(c -> folded.append(plain((char) c)));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c);
    }

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static char plain(char c) {
        return switch (c) {
            case '\u0131' -> 'i';
            case '\u0142', '\u0141' -> 'l';
            case '\u00f8', '\u00d8' -> 'o';
            case '\u0111', '\u0110' -> 'd';
            default -> c;
        };
    }
}
