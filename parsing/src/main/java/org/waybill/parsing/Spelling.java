package org.waybill.parsing;

import java.util.Arrays;
import org.waybill.parsing.format.Fingerprint;

/** What the letters of a word look like, whatever the word. */
final class Spelling {
    /** A run of one class is written at most this often. */
    private static final int RUN = 2;

    private static final int LINK = 0;
    private static final int ALL_UPPER = 1;
    private static final int ALL_LOWER = 2;
    private static final int ALL_DIGITS = 3;
    private static final int ALL_PUNCTUATION = 4;
    private static final int DIGITS_AND_PUNCTUATION = 5;
    private static final int A_DIGIT = 6;
    private static final int A_STOP = 7;
    private static final int A_HYPHEN = 8;
    private static final int OTHER_PUNCTUATION = 9;
    private static final int NO_LOWER = 10;
    private static final int CAPITAL_FIRST = 11;
    private static final int ONE_CAPITAL_INSIDE = 12;
    private static final int MORE_CAPITALS_INSIDE = 13;
    private static final int MARKS = 14;

    private static final long[] NAMES = new long[MARKS];

    static {
        for (int mark = 0; mark < MARKS; mark++) {
            NAMES[mark] = Fingerprint.of(String.valueOf(mark));
        }
    }

    private Spelling() {}

    /** Classes instead of characters, long runs shortened: "KN-23" is "AA.11". */
    static String shape(String form) {
        StringBuilder shape = new StringBuilder(form.length());
        char last = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char sort = sort(form.charAt(i));
            run = sort == last ? run + 1 : 0;
            last = sort;
            if (run < RUN) {
                shape.append(sort);
            }
        }
        return shape.toString();
    }

    private static char sort(char c) {
        if (Characters.isUpper(c)) {
            return 'A';
        } else if (Characters.isLower(c)) {
            return 'a';
        } else if (Characters.isDigit(c)) {
            return '1';
        }
        return Characters.isPunctuation(c) ? '.' : 'x';
    }

    /** The hashes of all marks that hold for this form. */
    static long[] marks(String form, boolean firstOfSentence) {
        if (form.equals(Simplification.LINK)) {
            return new long[] {NAMES[LINK]};
        }
        Count count = new Count(form);
        long[] found = new long[MARKS];
        int size = 0;
        for (int mark = ALL_UPPER; mark < MARKS; mark++) {
            if (count.holds(mark, firstOfSentence)) {
                found[size++] = NAMES[mark];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** How many characters of each class a form has. */
    private static final class Count {
        private final int length;
        private final boolean capitalFirst;
        private int uppers;
        private int lowers;
        private int digits;
        private int punctuation;
        private final boolean stop;
        private final boolean hyphen;

        Count(String form) {
            length = form.length();
            capitalFirst = Characters.isUpper(form.charAt(0));
            stop = form.indexOf('.') >= 0;
            hyphen = form.indexOf('-') >= 0;
            for (int i = 0; i < length; i++) {
                add(form.charAt(i));
            }
        }

        private void add(char c) {
            if (Characters.isUpper(c)) {
                uppers++;
            } else if (Characters.isLower(c)) {
                lowers++;
            } else if (Characters.isDigit(c)) {
                digits++;
            } else if (Characters.isPunctuation(c)) {
                punctuation++;
            }
        }

        boolean holds(int mark, boolean firstOfSentence) {
            return switch (mark) {
                case ALL_UPPER, ALL_LOWER, ALL_DIGITS, ALL_PUNCTUATION, DIGITS_AND_PUNCTUATION, NO_LOWER ->
                    mark == make();
                case A_DIGIT -> digits > 0 && digits < length;
                case A_STOP -> stop;
                case A_HYPHEN -> hyphen;
                case OTHER_PUNCTUATION -> punctuation > 0 && punctuation < length && !stop && !hyphen;
                case CAPITAL_FIRST -> uppers < length && capitalFirst && !firstOfSentence;
                case ONE_CAPITAL_INSIDE -> uppers < length && capitalsInside() == 1;
                case MORE_CAPITALS_INSIDE -> uppers < length && capitalsInside() > 1;
                default -> throw new IllegalArgumentException("no mark " + mark);
            };
        }

        private int capitalsInside() {
            return capitalFirst ? uppers - 1 : uppers;
        }

        /** What the whole form is made of; the first that holds, or 0. */
        private int make() {
            if (uppers == length) {
                return ALL_UPPER;
            } else if (lowers == length) {
                return ALL_LOWER;
            } else if (digits == length) {
                return ALL_DIGITS;
            } else if (punctuation == length) {
                return ALL_PUNCTUATION;
            } else if (digits + punctuation == length) {
                return DIGITS_AND_PUNCTUATION;
            }
            return lowers == 0 ? NO_LOWER : 0;
        }
    }
}
