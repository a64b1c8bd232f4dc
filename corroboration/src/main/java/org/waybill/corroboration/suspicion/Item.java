package org.waybill.corroboration.suspicion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Suspicion.Agreement;

/**
 * A question that several answered with a figure, each without what is known to link him to another.
 *
 * @param kind what is asked: how a finding is told, or what is found
 * @param about whose finding is told; null where each tells his own
 * @param answers one for each teller, in the order they came
 */
record Item(Agreement.Kind kind, @Nullable Body about, List<Answer> answers) {

    /**
     * What one teller gave.
     *
     * @param voice who can be named for it; null for a page or an official whom nobody can
     * @param words where each value stands first, by value
     */
    record Answer(@Nullable Body voice, SortedMap<String, Word> words) {
        /** By id: pages write the name of a body that no table knows as they like. */
        boolean isBy(Body body) {
            return voice != null && voice.id().equals(body.id());
        }
    }

    /**
     * Where a value stands.
     *
     * @param claim which gives it
     * @param day when it was given; null where that is not known to the day
     */
    record Word(Claim claim, @Nullable LocalDate day) {}

    Item {
        answers = List.copyOf(answers);
    }

    Optional<Answer> of(Body voice) {
        return answers.stream().filter(answer -> answer.isBy(voice)).findFirst();
    }

    /** Whether it is asked how this very body's finding is told. */
    boolean isAbout(Body voice) {
        return about != null && about.id().equals(voice.id());
    }
}
