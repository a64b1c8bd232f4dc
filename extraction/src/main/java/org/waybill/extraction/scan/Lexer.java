package org.waybill.extraction.scan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens; every character is looked at a bounded number of times. */
final class Lexer {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int GROUP = 3;

    final String text;
    int[] starts;
    int[] ends;
    TokenKind[] kinds;
    String[] words;
    int size;
    private int at;

    Lexer(String text) {
        this.text = text;
        int room = text.length() / 4 + 8;
        starts = new int[room];
        ends = new int[room];
        kinds = new TokenKind[room];
        words = new String[room];
        while (at < text.length()) {
            step();
        }
    }

    private void step() {
        char first = text.charAt(at);
        if (digit(at)) {
            number();
        } else if (Character.isLetter(first)) {
            word();
        } else if (blank(first)) {
            at++;
        } else {
            add(TokenKind.MARK, at, at + 1, plainMark(first));
        }
    }

    private void word() {
        int to = letters(at);
        if (addressStarts(to)) {
            add(TokenKind.CODE, at, untilBlank(to), "");
        } else if (digit(to)) {
            int end = lettersAndDigits(to);
            add(TokenKind.CODE, at, end, lower(at, end));
        } else {
            add(TokenKind.WORD, at, to, lower(at, to));
        }
    }

    private void number() {
        int whole = digits(at);
        if (clock(whole)) {
            add(TokenKind.CODE, at, clockEnd(whole), text.substring(at, clockEnd(whole)));
            return;
        }
        int grouped = whole - at <= GROUP ? groups(whole) : whole;
        int pointed = fraction(grouped);
        if (pointed > grouped && fraction(pointed) > pointed) {
            dotted(grouped);
        } else if (pointed == grouped && ordinalEnding(grouped)) {
            add(TokenKind.ORDINAL, at, grouped + 2, text.substring(at, grouped));
        } else {
            add(TokenKind.NUMBER, at, pointed, bare(at, pointed));
        }
    }

    /** 1.234.567 is a number; 12.10.2023 and 192.168.1.2 are not. */
    private void dotted(int first) {
        int to = first;
        boolean groups = first - at <= GROUP;
        for (int next = fraction(to); next > to; next = fraction(to)) {
            groups &= next - to == GROUP + 1;
            to = next;
        }
        String raw = text.substring(at, to);
        add(groups ? TokenKind.NUMBER : TokenKind.CODE, at, to, groups ? raw.replace(".", "") : raw);
    }

    private int groups(int from) {
        if (from >= text.length() || !groupMark(text.charAt(from))) {
            return from;
        }
        char mark = text.charAt(from);
        int to = from;
        while (group(to, mark)) {
            to += GROUP + 1;
        }
        return to;
    }

    private boolean group(int from, char mark) {
        int end = from + 1 + GROUP;
        return from < text.length()
                && text.charAt(from) == mark
                && digits(from + 1, end) == end
                && !digit(end)
                && (mark != ' ' || mayJoin(end));
    }

    /** With an ordinary blank "20 240mm launchers" and "Jan. 28 200 packages" are two numbers. */
    private boolean mayJoin(int end) {
        return text.charAt(at) != '0' && !text.startsWith("mm", skip(end)) && !longUnit(skip(end)) && !afterMonth();
    }

    private boolean longUnit(int from) {
        return text.regionMatches(true, from, "millimet", 0, "millimet".length());
    }

    private int skip(int from) {
        boolean joint = from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '-');
        return joint ? from + 1 : from;
    }

    private boolean afterMonth() {
        int last = size - 1;
        if (last > 0 && words[last].equals(".")) {
            last--;
        }
        return last >= 0
                && words[last].length() >= GROUP
                && MONTHS.contains(words[last].substring(0, GROUP))
                && Character.isUpperCase(text.charAt(starts[last]));
    }

    private int fraction(int from) {
        return from < text.length() && text.charAt(from) == '.' && digit(from + 1) ? digits(from + 1) : from;
    }

    private boolean clock(int from) {
        return from < text.length() && text.charAt(from) == ':' && digit(from + 1) && digit(from + 2);
    }

    private int clockEnd(int from) {
        int to = from;
        while (clock(to)) {
            to = digits(to + 1);
        }
        return to;
    }

    private boolean ordinalEnding(int from) {
        int to = from + 2;
        return to <= text.length()
                && !(to < text.length() && Character.isLetterOrDigit(text.charAt(to)))
                && ORDINAL_ENDINGS.contains(lower(from, to));
    }

    private boolean addressStarts(int to) {
        return text.startsWith("://", to) || (to - at == 3 && text.startsWith("www.", at));
    }

    private int untilBlank(int from) {
        int to = from;
        while (to < text.length() && !blank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int letters(int from) {
        int to = from;
        while (to < text.length() && letter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int lettersAndDigits(int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int digits(int from) {
        return digits(from, text.length());
    }

    private int digits(int from, int limit) {
        int to = from;
        while (to < limit && digit(to)) {
            to++;
        }
        return to;
    }

    private boolean digit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private String bare(int from, int to) {
        StringBuilder kept = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (digit(i) || text.charAt(i) == '.') {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void add(TokenKind kind, int from, int to, String word) {
        if (size == starts.length) {
            grow(size + size / 2 + 8);
        }
        starts[size] = from;
        ends[size] = to;
        kinds[size] = kind;
        words[size++] = word;
        at = to;
    }

    private void grow(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
        words = Arrays.copyOf(words, room);
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean blank(char c) {
        return c == ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean groupMark(char c) {
        return c == ',' || c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static String plainMark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '-' -> "-";
            case '\u2018', '\u2019', '\u02bc', '\'' -> "'";
            case '.' -> ".";
            case ',' -> ",";
            default -> String.valueOf(c);
        };
    }
}
