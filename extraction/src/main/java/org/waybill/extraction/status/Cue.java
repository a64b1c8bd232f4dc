package org.waybill.extraction.status;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.table.Table;
import org.waybill.model.Modality;

/**
 * A word that changes how firmly an event is put. One row of {@code cues.tsv}.
 *
 * @param word lemma
 * @param part verb, passive, noun, adverb, adjective or preposition
 * @param effect what it does
 */
record Cue(String word, String part, Effect effect) {

    /** What a cue does to an event in its scope. */
    enum Effect {
        HYPOTHETICAL(Modality.HYPOTHETICAL),
        OPINION(Modality.OPINION),
        DENIED(Modality.DENIED),
        PLANNED(Modality.PLANNED),
        ALLEGED(Modality.ALLEGED),
        REPORTED(Modality.REPORTED),
        /** The event did not happen. */
        NEGATED(null),
        /** When negated itself, the event was looked for and not found. */
        NON_FINDING(null),
        SPEECH(null),
        /** The event did not happen; when negated itself, it may have. */
        RULED_OUT(null),
        /** Held unlikely: neither asserted nor said to have happened. When negated itself, nothing. */
        DOUBTED(Modality.ALLEGED),
        /** Not settled: "reluctant to send". When negated itself, nothing. */
        WAVERING(Modality.HYPOTHETICAL);

        private final @Nullable Modality modality;

        Effect(@Nullable Modality modality) {
            this.modality = modality;
        }

        /** Whether the effect stays when its word is negated: "does not plan" is about a plan still. */
        boolean standsNegated() {
            return this != DOUBTED && this != WAVERING;
        }

        Optional<Modality> modality() {
            return Optional.ofNullable(modality);
        }
    }

    private static final Map<String, Cue> TABLE = Table.read(Cue.class, "cues.tsv")
            .index(
                    row -> row.get("part") + " " + row.get("word"),
                    row -> new Cue(row.get("word"), row.get("part"), Effect.valueOf(row.get("effect"))));

    static Optional<Cue> of(String part, String lemma) {
        return Optional.ofNullable(TABLE.get(part + " " + lemma));
    }
}
