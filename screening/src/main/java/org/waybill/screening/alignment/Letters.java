package org.waybill.screening.alignment;

/** Which Latin letters stand for one another. */
final class Letters {
    private static final int VOWELS = set("aeiouy");

    /** Pairs that spell one sound in some orthography, or look the same in some hand or font. */
    private static final int[] ALIKE = alike(
            "iy", "ij", "jy", "ck", "kq", "cq", "sz", "cs", "vw", "uw", "uo", "ei", "gj", "fp", "il", "td", "gk", "bp",
            "xs", "mn", "rn", "zj", "bv", "tz", "ae");

    private Letters() {}

    private static int set(String letters) {
        int set = 0;
        for (int i = 0; i < letters.length(); i++) {
            set |= 1 << (letters.charAt(i) & 31);
        }
        return set;
    }

    private static int[] alike(String... pairs) {
        int[] alike = new int[32];
        for (String pair : pairs) {
            alike[pair.charAt(0) & 31] |= 1 << (pair.charAt(1) & 31);
            alike[pair.charAt(1) & 31] |= 1 << (pair.charAt(0) & 31);
        }
        return alike;
    }

    static boolean vowel(char c) {
        return c >= 'a' && c <= 'z' && (VOWELS >>> (c & 31) & 1) != 0;
    }

    static boolean alike(char one, char other) {
        return one >= 'a' && one <= 'z' && other >= 'a' && other <= 'z' && (ALIKE[one & 31] >>> (other & 31) & 1) != 0;
    }
}
