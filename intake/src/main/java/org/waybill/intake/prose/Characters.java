package org.waybill.intake.prose;

/**
 * Which characters a text may hold.
 *
 * <p>Kept: letters of every script, the joiners that Persian and Indic scripts need. Turned into a space: every kind of
 * space and tab. Dropped: control characters, soft hyphens, byte order marks, and the marks that turn the direction of
 * writing, which can make a reader see another text than the machine.
 */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Characters() {}

    /** The text with line ends as {@code \n} and nothing that does not print. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (point == '\r' && index < text.length() && text.charAt(index) == '\n') {
                continue;
            }
            append(clean, point);
        }
        return clean.toString();
    }

    /** The text on one line, runs of white space made one space. */
    public static String line(String text) {
        String clean = clean(text);
        StringBuilder line = new StringBuilder(clean.length());
        for (int index = 0; index < clean.length(); index++) {
            char next = clean.charAt(index) == '\n' ? ' ' : clean.charAt(index);
            if (next != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
                line.append(next);
            }
        }
        return line.toString().stripTrailing();
    }

    private static void append(StringBuilder clean, int point) {
        if (point < 0x7F && point >= ' ') {
            clean.append((char) point);
        } else if (isLineEnd(point)) {
            clean.append('\n');
        } else if (point == '\t' || Character.isSpaceChar(point)) {
            clean.append(' ');
        } else if (isHalf(point)) {
            clean.append(REPLACEMENT);
        } else if (prints(point)) {
            clean.appendCodePoint(point);
        }
    }

    private static boolean isLineEnd(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\f'
                || point == 0x0B
                || point == 0x85
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private static boolean prints(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.FORMAT && point != NON_JOINER && point != JOINER;
        boolean nothing = type == Character.UNASSIGNED && (point & 0xFFFE) == 0xFFFE;
        return type != Character.CONTROL && !mark && !nothing;
    }
}
