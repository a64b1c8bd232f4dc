package org.waybill.report.export.ftm;

import org.waybill.report.words.WellFormed;

/** Text as FollowTheMoney keeps it: no control characters, no blanks around it, no longer than its type. */
final class FtmText {
    private static final String MORE = "…";

    private FtmText() {}

    /** The text, cut with an ellipsis where it is longer than {@code most} UTF-16 units. */
    static String of(String text, int most) {
        String clean = WellFormed.text(text)
                .codePoints()
                .collect(StringBuilder::new, FtmText::append, (a, b) -> {})
                .toString()
                .strip();
        return clean.length() <= most ? clean : cut(clean, most - MORE.length()).strip() + MORE;
    }

    private static void append(StringBuilder text, int c) {
        boolean isControl = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
        text.appendCodePoint(isControl ? '\uFFFD' : c);
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int at) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at);
    }
}
