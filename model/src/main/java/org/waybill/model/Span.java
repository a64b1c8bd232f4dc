package org.waybill.model;

import java.util.Comparator;

/**
 * A stretch of a document's text.
 *
 * @param start first character, counted from 0 in UTF-16 units of the text
 * @param end the character after the last, so an empty stretch has {@code end == start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward from 0, not " + start + " to " + end);
        }
    }

    /** The characters this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
