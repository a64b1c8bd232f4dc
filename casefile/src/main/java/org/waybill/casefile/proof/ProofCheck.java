package org.waybill.casefile.proof;

import java.util.List;

/** What came of checking a proof file. */
public sealed interface ProofCheck {

    /**
     * It proves this, and no more.
     *
     * @param sentences in plain words, in reading order
     */
    record Proves(List<String> sentences) implements ProofCheck {
        public Proves {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * It proves nothing.
     *
     * @param why a sentence without its final stop
     * @param action what to do, as a sentence
     */
    record Fails(String why, String action) implements ProofCheck {}
}
