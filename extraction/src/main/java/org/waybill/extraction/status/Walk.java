package org.waybill.extraction.status;

import java.util.ArrayList;
import java.util.List;
import org.waybill.extraction.status.Cue.Effect;
import org.waybill.model.Modality;
import org.waybill.model.Status;

/** What was met on the way up. */
final class Walk {
    /** The further left, the stronger: a planned event that is alleged is still not done. */
    private static final List<Modality> STRONGEST_FIRST = List.of(
            Modality.OPINION,
            Modality.HYPOTHETICAL,
            Modality.DENIED,
            Modality.PLANNED,
            Modality.ALLEGED,
            Modality.REPORTED,
            Modality.ASSERTED);

    private final List<Modality> met = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private boolean negated;
    private boolean notFound;

    void meet(Modality modality, String rule) {
        met.add(modality);
        rules.add(rule);
    }

    /** Told twice of one event, "did not send any" and "no shells", it is still one negation. */
    void negate(String rule) {
        negated = true;
        rules.add(rule);
    }

    /** "never stopped sending" leaves the event standing. */
    private void undo(boolean twice, String rule) {
        negated ^= !twice;
        rules.add(rule);
    }

    /** "has not seen any evidence": verb and noun tell of one non-finding, and do not cancel out. */
    void notFound(String rule) {
        notFound = true;
        rules.add(rule);
    }

    Status status(Modality own) {
        Modality strongest = STRONGEST_FIRST.stream()
                .filter(one -> met.contains(one) || own == one)
                .findFirst()
                .orElse(Modality.ASSERTED);
        if (own != Modality.ASSERTED && strongest == own && !met.contains(own)) {
            rules.add("frame");
        }
        return new Status(
                strongest, negated || notFound, rules.isEmpty() ? "plain statement" : String.join(", ", rules));
    }

    /** Takes in what a cue says, itself negated or not. */
    void apply(Cue cue, boolean negated) {
        String rule = (negated ? "not " : "") + cue.word();
        if (cue.effect() == Effect.NON_FINDING) {
            if (negated) {
                notFound(rule);
            }
        } else if (cue.effect() == Effect.NEGATED) {
            undo(negated, rule);
        } else if (cue.effect() == Effect.RULED_OUT) {
            if (negated) {
                meet(Modality.HYPOTHETICAL, rule);
            } else {
                negate(rule);
            }
        } else if (cue.effect() == Effect.DENIED && negated) {
            meet(Modality.ALLEGED, rule);
        } else if (!negated || cue.effect().standsNegated()) {
            cue.effect().modality().ifPresent(modality -> meet(modality, rule));
            if (negated ? cue.effect() != Effect.OPINION : cue.effect() == Effect.DOUBTED) {
                notFound(rule);
            }
        } else {
            undo(true, rule);
        }
    }
}
