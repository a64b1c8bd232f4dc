package org.waybill.bench.score;

import java.util.Set;

/**
 * On whose word, and how firmly.
 *
 * @param attribution the nearest responsible body
 * @param modality wire name of the modality
 * @param negated whether it is an explicit non-event
 */
public record Voice(String attribution, String modality, boolean negated) {
    private static final Set<String> DONE = Set.of("asserted", "reported");
    private static final Set<String> NOT_DONE = Set.of("planned", "hypothetical", "denied");

    /** Whether it says that something happened, on a source's plain word. */
    public boolean saysDone() {
        return DONE.contains(modality) && !negated;
    }

    /** Whether it is about something that, by its source, has not happened. */
    public boolean saysNotDone() {
        return NOT_DONE.contains(modality) || negated;
    }

    boolean isNotYet() {
        return NOT_DONE.contains(modality);
    }

    boolean isPlain() {
        return DONE.contains(modality);
    }

    /** 1 for the same modality, a half for asserted against reported, else 0. */
    double modalityScore(Voice other) {
        if (modality.equals(other.modality)) {
            return 1;
        }
        return isPlain() && other.isPlain() ? 0.5 : 0;
    }
}
