package org.waybill.screening.script;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.waybill.model.Span;

/**
 * A text without signs that only pretend, each character knowing where it stood.
 *
 * <p>Composed, without controls, without compatibility forms, without letters of another script that merely look alike.
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Set<Remark> remarks;

    /** What was not as it seemed. */
    public enum Remark {
        /** Characters of no width, or that turn the direction of writing. */
        INVISIBLE,
        /** Full-width letters, ligatures, presentation forms. */
        COMPATIBILITY,
        /** Letters of one script inside a word of another which they resemble. */
        LOOKALIKE
    }

    FoldedText(String text, int[] starts, int[] ends, Set<Remark> remarks) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.remarks = remarks;
    }

    /** Folds any text, in time that grows with its length alone. */
    public static FoldedText of(String written) {
        return new Folding(written).folded();
    }

    public String text() {
        return text;
    }

    /** What was folded. */
    public Set<Remark> remarks() {
        return remarks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(remarks));
    }

    /** Where a stretch of {@link #text} stands in the text as written; the stretch is not empty. */
    public Span written(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
