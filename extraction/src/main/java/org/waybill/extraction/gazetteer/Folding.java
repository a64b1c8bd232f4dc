package org.waybill.extraction.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents and invisible characters, to look them up by. */
final class Folding {
    /** No name has a longer word; what is longer is never looked up. */
    private static final int LONGEST = 40;

    private static final String LATIN = latin();

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
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            if (c >= LATIN.length()) {
                return foldBeyondLatin(word);
            }
            if (Character.isLetterOrDigit(c)) {
                folded.append(LATIN.charAt(c));
            }
        }
        return folded.toString();
    }

    /** The Romanian letters with a comma below stand apart from the other Latin letters. */
    private static char plain(char c) {
        return switch (c) {
            case '\u0218', '\u0219' -> 's';
            case '\u021a', '\u021b' -> 't';
            default -> c;
        };
    }

    private static String foldBeyondLatin(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c < LATIN.length() ? LATIN.charAt(c) : c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Small letters without marks for the characters below U+0180; a table, for the normaliser is slow to wake. */
    private static String latin() {
        StringBuilder table = new StringBuilder(0x180);
        for (char c = 0; c < 0xC0; c++) {
            table.append(Character.toLowerCase(c));
        }
        return table.append("aaaaaaaceeeeiiiidnooooo\u00d7ouuuuyts")
                .append("aaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty")
                .append("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll")
                .append("lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
                .toString();
    }
}
