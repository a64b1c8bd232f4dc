package org.waybill.screening.name;

/** Digits that stand for the letters they resemble, inside words. */
final class Digits {
    /** For 0 to 9; the letters that typists and evaders put them for. */
    private static final String LETTERS = "oizeasgtbg";

    private Digits() {}

    static String asLetters(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += isDigit(word.charAt(i)) ? 1 : 0;
        }
        if (digits == 0 || 2 * digits > word.length()) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (isDigit(word.charAt(i))) {
                out.setCharAt(i, LETTERS.charAt(word.charAt(i) - '0'));
            }
        }
        return out.toString();
    }

    /** Other scripts have digits of their own, and those stand for no letter. */
    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
