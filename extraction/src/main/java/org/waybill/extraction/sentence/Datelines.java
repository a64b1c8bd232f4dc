package org.waybill.extraction.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.model.Span;

/** "TEHRAN (Reuters) -", "45.", "16:30 -": where a wire wrote from, a paragraph's number, its hour; no part of a sentence. */
final class Datelines {
    private static final String DASH = "[-\u2013\u2014]{1,3}\\s{1,3}";
    /** "Feb." and "N.Y." end no sentence: a short word with a capital before the point. */
    private static final String PLACE_AND_DAY = "[\\p{Lu}](?:[^.()\\n]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.){0,60}";

    private static final Pattern DATELINE =
            Pattern.compile(PLACE_AND_DAY + "\\([\\p{L}][\\p{L} ./&-]{1,30}\\)\\s{0,3}" + DASH);

    private static final String DAY =
            "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)(?:,? \\d{4})?";

    /** "LONDON -", "PORT SUDAN, March 3 -": capitals, as wires set a town, and the day. */
    private static final Pattern TOWN =
            Pattern.compile("[\\p{Lu}]{2}[\\p{Lu} ,.'-]{1,30}(?:, ?" + DAY + ")?\\s{1,3}" + DASH);

    /** "45.", "(b)", "16:30 -", "12.05 GMT:". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d{1,3}\\.|\\(?\\p{Ll}{1,4}\\)|\\d{1,2}[:.]\\d{2}(?: ?(?:GMT|UTC|CET|EST|am|pm))? ?[-\u2013\u2014:]{1,2})\\s{1,3}(?=[\\p{Lu}\"\u201c])");

    private Datelines() {}

    /** Where the prose of a paragraph begins. */
    static int after(String text, Span paragraph) {
        return Stream.of(DATELINE, TOWN, NUMBER)
                .map(pattern -> pattern.matcher(text).region(paragraph.start(), paragraph.end()))
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .findFirst()
                .orElse(paragraph.start());
    }
}
