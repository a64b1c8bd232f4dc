package org.waybill.screening.script;

import java.text.Normalizer;

/** Latin letters of all languages to the twenty-six of English. */
public final class LatinLetters {
    private static final String FIRST = "ßæœøðþđħłŋŧıƏəĸſɣȷʻʼ";
    private static final String[] PLAIN = {
        "ss", "ae", "oe", "o", "d", "th", "d", "h", "l", "n", "t", "i", "a", "a", "k", "s", "gh", "j", "", ""
    };

    private LatinLetters() {}

    /**
     * Lower-case letters a to z and digits 0 to 9 of a text, all else left out; accents are taken off.
     *
     * @param text any text; letters of other scripts are dropped
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean ascii = append(plain, text);
        if (!ascii) {
            plain.setLength(0);
            append(plain, Normalizer.normalize(text, Normalizer.Form.NFKD));
        }
        return plain.toString();
    }

    private static boolean append(StringBuilder plain, String text) {
        boolean ascii = true;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            ascii &= unit < 128;
            appendUnit(plain, unit);
        }
        return ascii;
    }

    private static void appendUnit(StringBuilder plain, char unit) {
        if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
            plain.append(unit);
        } else if (unit >= 'A' && unit <= 'Z') {
            plain.append((char) (unit + 32));
        } else if (unit >= 128) {
            appendForeign(plain, unit);
        }
    }

    private static void appendForeign(StringBuilder plain, char unit) {
        int known = FIRST.indexOf(Character.toLowerCase(unit));
        int digit = Character.digit(unit, 10);
        if (known >= 0) {
            plain.append(PLAIN[known]);
        } else if (digit >= 0) {
            plain.append(digit);
        }
    }
}
