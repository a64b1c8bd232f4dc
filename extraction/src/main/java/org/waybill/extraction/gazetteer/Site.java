package org.waybill.extraction.gazetteer;

import org.waybill.model.Span;

/**
 * A name in a text, while it is being judged.
 *
 * @param words the words of the text
 * @param first the name's first word
 * @param last the name's last word
 * @param dotted whether a full stop belongs to the name's end
 * @param story what the text has said so far
 */
record Site(Words words, int first, int last, boolean dotted, Story story) {

    /** The word right before, folded; empty where a break or nothing comes before. */
    String before() {
        return first > 0 && words.gapBefore(first).isLoose() ? words.key(first - 1) : "";
    }

    /** The word right after, folded; empty where a break or nothing follows. */
    String after() {
        return words.gapBefore(last + 1).isLoose() ? words.key(last + 1) : "";
    }

    Span span() {
        int end = words.end(last);
        boolean stop = dotted && end < words.text().length() && words.text().charAt(end) == '.';
        return new Span(words.start(first), stop ? end + 1 : end);
    }
}
