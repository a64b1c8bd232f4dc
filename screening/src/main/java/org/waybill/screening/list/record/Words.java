package org.waybill.screening.list.record;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of lists, which is full of stray blanks, made even. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF]+");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S}]+");
    private static final int LONGEST_ID = 200;

    private Words() {}

    /** The text with each run of white space and control characters as one blank, and none at its ends. */
    public static String single(String text) {
        return isSingle(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Parts that say something, with what is between them. */
    public static String join(String between, String... parts) {
        return Stream.of(parts)
                .map(Words::single)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** A text fit to be the number of a record: what does not print is a hyphen, and 200 characters are kept. */
    static String joined(String text) {
        String id = UNFIT.matcher(text.strip()).replaceAll("-");
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }

    /** Most text is even already; looking costs less than building it again. */
    private static boolean isSingle(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next > '~' || next < ' ' || (next == ' ' && blank)) {
                return false;
            }
            blank = next == ' ';
        }
        return !blank || text.isEmpty();
    }
}
