package org.waybill.extraction.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Span;

/** "TEHRAN (Reuters) -": where a wire wrote from, and that it wrote; no part of the first sentence. */
final class Datelines {
    private static final Pattern DATELINE = Pattern.compile(
            "[\\p{Lu}][^.()\\n]{0,60}\\([\\p{L}][\\p{L} ./&-]{1,30}\\)\\s{0,3}[-\u2013\u2014]{1,3}\\s{1,3}");

    private Datelines() {}

    /** Where the prose of a paragraph begins. */
    static int after(String text, Span paragraph) {
        Matcher dateline = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        return dateline.lookingAt() ? dateline.end() : paragraph.start();
    }
}
