package org.waybill.pipeline.lookup;

import org.waybill.model.Span;

/** The sentence around some characters of a text, near enough to be quoted. */
final class Sentence {
    /** A list of ships may be one line of a thousand names; a footnote quotes what stands around one of them. */
    private static final int MOST = 300;

    private static final String ENDS = ".!?";
    private static final String CLOSING = "\"'\u201d\u2019)]";

    private Sentence() {}

    static Span around(String text, Span inner) {
        int start = inner.start();
        while (start > 0 && inner.start() - start < MOST && !endsBefore(text, start)) {
            start--;
        }
        int end = inner.end();
        while (end < text.length() && end - inner.end() < MOST && !endsBefore(text, end)) {
            end++;
        }
        return trimmed(text, whole(text, start), whole(text, end));
    }

    /** Whether the character in front ends a sentence or a line. */
    private static boolean endsBefore(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\n') {
            return true;
        }
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int mark = at - 1;
        while (mark > 0 && at - mark < 3 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        // "M.V." and "U.S." end in a full stop behind a single letter.
        return ENDS.indexOf(text.charAt(mark)) >= 0 && mark > 1 && Character.isLetterOrDigit(text.charAt(mark - 2));
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
