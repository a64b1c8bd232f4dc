package org.waybill.desk.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Span;

/** Cuts a text into parts that a page can hold, never inside a sentence that a claim or a position stands in. */
final class TextParts {
    /** About two pages of a book; a page of the workbench holds it with its claims. */
    static final int USUAL = 10_000;
    /** A text without a line end is cut anyway. */
    private static final int MOST = 14_000;

    private final String text;
    /** What no cut may go through, apart from one another: where each begins, and where it ends. */
    private final TreeMap<Integer, Integer> passages = new TreeMap<>();

    TextParts(Reading reading) {
        this.text = reading.document().text();
        Stream.concat(
                        reading.claims().stream().map(Claim::passage),
                        reading.commentary().stream().map(Commentary::passage))
                .map(Passage::span)
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(this::keep);
    }

    /** In the order of their beginnings; one that begins inside another lengthens that one. */
    private void keep(Span span) {
        var before = passages.floorEntry(span.start());
        int start = before != null && before.getValue() > span.start() ? before.getKey() : span.start();
        passages.merge(start, span.end(), Math::max);
    }

    /** In order, covering the text; one empty part for a text without characters. */
    List<Span> all() {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > MOST) {
            int to = cut(from);
            parts.add(new Span(from, to));
            from = to;
        }
        parts.add(new Span(from, text.length()));
        return parts;
    }

    private int cut(int from) {
        int end = text.lastIndexOf('\n', from + MOST - 1) + 1;
        int wished = end > from + USUAL / 2 ? end : from + USUAL;
        return whole(free(from, wished));
    }

    /** Before the first passage that the place lies in, unless that would leave nothing. */
    private int free(int from, int wished) {
        var before = passages.lowerEntry(wished);
        return before != null && before.getValue() > wished && before.getKey() > from ? before.getKey() : wished;
    }

    private int whole(int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }
}
