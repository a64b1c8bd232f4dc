package org.waybill.extraction.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.model.Span;

/** "TEHRAN (Reuters) -", "45.", "16:30 -": where a wire wrote from, a paragraph's number, its hour; no part of a sentence. */
final class Datelines {
    private static final Pattern DATELINE = Pattern.compile(
            "[\\p{Lu}][^.()\\n]{0,60}\\([\\p{L}][\\p{L} ./&-]{1,30}\\)\\s{0,3}[-\u2013\u2014]{1,3}\\s{1,3}");

    /** "LONDON -", "PORT SUDAN -": capitals alone, as wires set a town. */
    private static final Pattern TOWN =
            Pattern.compile("[\\p{Lu}]{2}[\\p{Lu} ,.'-]{1,30}\\s{1,3}[-\u2013\u2014]{1,3}\\s{1,3}");

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
