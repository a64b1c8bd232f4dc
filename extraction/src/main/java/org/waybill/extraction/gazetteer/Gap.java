package org.waybill.extraction.gazetteer;

/** What lies between two words. */
enum Gap {
    /** Nothing: a digit run glued to letters, as in KN23. */
    JOINED,
    SPACE,
    HYPHEN,
    APOSTROPHE,
    /** A full stop, with or without a space, on one line. */
    DOT,
    SLASH,
    AMPERSAND,
    /** Anything else: no name runs across it. */
    BREAK;

    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`";

    static Gap between(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return SPACE;
        }
        int lines = 0;
        int marks = 0;
        char mark = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (!isSpace(c)) {
                marks++;
                mark = c;
            }
        }
        if (marks > 1 || lines > 1) {
            return BREAK;
        }
        return marks == 0 ? blank(from, to) : marked(mark, lines, to - from);
    }

    static boolean isHyphen(char c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether words so parted may belong to one name written with a blank. */
    boolean isLoose() {
        return compareTo(HYPHEN) <= 0;
    }

    private static Gap blank(int from, int to) {
        return from == to ? JOINED : SPACE;
    }

    private static Gap marked(char mark, int lines, int length) {
        if (isHyphen(mark)) {
            return length == 1 ? HYPHEN : BREAK;
        }
        if (APOSTROPHES.indexOf(mark) >= 0) {
            return APOSTROPHE;
        }
        return lines > 0
                ? BREAK
                : switch (mark) {
                    case '.' -> DOT;
                    case '/' -> SLASH;
                    case '&' -> AMPERSAND;
                    default -> BREAK;
                };
    }
}
