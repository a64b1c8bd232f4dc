package org.waybill.model;

import java.util.List;

/**
 * A sentence that argues, judges or imagines. Shown as such, never counted as evidence.
 *
 * @param passage the sentence
 * @param holder whose view it is; {@link Attribution#AUTHOR} where nobody is named
 * @param stance whether it speaks for a course, against it, or neither
 * @param cues the rules that told it from reporting, strongest first
 */
public record Commentary(Passage passage, String holder, Stance stance, List<String> cues) {

    /** Which way a position leans. */
    public enum Stance {
        FOR,
        AGAINST,
        NEITHER
    }

    public Commentary {
        cues = List.copyOf(cues);
    }
}
