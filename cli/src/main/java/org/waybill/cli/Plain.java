package org.waybill.cli;

/**
 * Text that is safe to show at a terminal.
 *
 * <p>The name of a file is a stranger's text as much as what stands in it: neither may move the cursor, set a colour or
 * turn the direction of writing.
 */
final class Plain {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Plain() {}

    /** The text on one line, a blank for each character that does not print. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(point -> prints(point) ? point : ' ').forEach(line::appendCodePoint);
        return line.toString();
    }

    /** The text cut to a width; a letter of two units is kept whole or left out. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "\u2026";
    }

    private static boolean prints(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // Persian and Indic words need the two joiners; all else of the kind steers.
            case Character.FORMAT -> point == NON_JOINER || point == JOINER;
            default -> true;
        };
    }
}
