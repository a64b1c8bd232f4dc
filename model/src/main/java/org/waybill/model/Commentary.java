package org.waybill.model;

import java.util.List;

/**
 * A sentence that argues, judges or imagines, or reports who does. Shown as such, never counted as evidence.
 *
 * @param passage the sentence
 * @param proposition what is argued: a clause of the sentence, or all of it
 * @param holder whose view it is; {@link Attribution#AUTHOR} where nobody is named
 * @param stance whether it speaks for the proposition, against it, or neither
 * @param cues the rules that told it from reporting, strongest first
 */
public record Commentary(Passage passage, Passage proposition, String holder, Stance stance, List<String> cues) {

    /** Which way a position leans. */
    public enum Stance {
        FOR,
        AGAINST,
        NEITHER
    }

    public Commentary {
        cues = List.copyOf(cues);
        if (!passage.span().covers(proposition.span())) {
            throw new IllegalArgumentException("what is argued stands in the sentence that argues it");
        }
    }

    /** Whether the sentence argues for itself, and so reports nothing. */
    public boolean isAuthors() {
        return holder.equals(Attribution.AUTHOR);
    }
}
