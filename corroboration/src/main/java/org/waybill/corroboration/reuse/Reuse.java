package org.waybill.corroboration.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/**
 * Words that two documents share.
 *
 * @param copy the one that seems to have taken them
 * @param source the one that seems to have had them before
 * @param extent how much of the copy they are
 * @param words how many words the passages share, at least 1; words changed between them are not counted
 * @param contained the same as a share of the copy's words, above 0, at most 1
 * @param passages in the order of the copy; at least one
 * @param direction how it was told which one is the copy
 */
public record Reuse(
        Sha256 copy,
        Sha256 source,
        Extent extent,
        int words,
        double contained,
        List<Shared> passages,
        Direction direction)
        implements Comparable<Reuse> {
    private static final Comparator<Reuse> ORDER =
            Comparator.comparing(Reuse::copy).thenComparing(Reuse::source);

    /** How much of the copy is shared. */
    public enum Extent {
        /** Most of what it tells in its own voice. */
        WHOLE,
        /** Passages; or, where {@link Reuse#onlyQuoted()} holds, quotations. */
        PART;

        /** The name on the wire: {@code whole}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What told the copy from the source, strongest first. */
    public enum Ground {
        /** It was published later. */
        TIME,
        /** It credits the other's publisher, or an agency where the other credits none. */
        CREDIT,
        /** It is the shorter one. */
        COMPLETENESS;

        /** The name on the wire: {@code completeness}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How the direction was told.
     *
     * @param by what told it
     * @param reversible whether it could as well be the other way
     */
    public record Direction(Ground by, boolean reversible) {}

    /**
     * One passage as it stands in both texts, from its first shared word to its last.
     *
     * @param copy where it stands in the copy
     * @param source where it stands in the source
     * @param quoted whether it stands in quote marks in one of them: both may have it from the speaker
     */
    public record Shared(Span copy, Span source, boolean quoted) {}

    public Reuse {
        passages = List.copyOf(passages);
        if (copy.equals(source)) {
            throw new IllegalArgumentException("a document takes nothing from itself");
        }
        if (words < 1 || !(contained > 0 && contained <= 1) || passages.isEmpty()) {
            throw new IllegalArgumentException(
                    words + " shared words, " + contained + " of the copy, in " + passages.size() + " passages");
        }
    }

    /** Whether all that is shared are quotations: a common source rather than a copy. */
    public boolean onlyQuoted() {
        return passages.stream().allMatch(Shared::quoted);
    }

    /** By copy, then by source. */
    @Override
    public int compareTo(Reuse other) {
        return ORDER.compare(this, other);
    }
}
