package org.waybill.screening.alignment;

/** The ending that makes a woman's name of a man's: Luis and Luisa, Mario and Maria. */
final class Endings {
    /** Shorter stems say too little: Ana and An. */
    private static final int SHORTEST_STEM = 3;

    private Endings() {}

    /** Whether the names differ by nothing else. */
    static boolean differ(String one, String other) {
        return added(one, other) || added(other, one) || turned(one, other) || turned(other, one);
    }

    private static boolean added(String man, String woman) {
        int stem = man.length();
        return stem >= SHORTEST_STEM
                && woman.length() == stem + 1
                && woman.charAt(stem) == 'a'
                && !Letters.vowel(man.charAt(stem - 1))
                && woman.startsWith(man);
    }

    private static boolean turned(String man, String woman) {
        int stem = man.length() - 1;
        return stem >= SHORTEST_STEM - 1
                && woman.length() == man.length()
                && man.charAt(stem) == 'o'
                && woman.charAt(stem) == 'a'
                && woman.regionMatches(0, man, 0, stem);
    }
}
