package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the slots of a predicted claim against those of the gold claim it answers. */
final class SlotJudge {

    /**
     * One slot's verdict.
     *
     * @param slot its name
     * @param score 1 right, 0 wrong, a half where the guidelines allow it
     */
    record Verdict(String slot, double score) {
        boolean right() {
            return score == 1;
        }
    }

    private SlotJudge() {}

    /** Every slot that the gold claim fills, and that no figure was made up where it gives none. */
    static List<Verdict> verdicts(FlatClaim gold, FlatClaim predicted) {
        List<Verdict> all = new ArrayList<>(quantity(gold, predicted));
        all.add(new Verdict("modality", gold.voice().modalityScore(predicted.voice())));
        all.add(of(
                "attribution",
                Words.share(gold.voice().attribution(), predicted.voice().attribution())));
        all.add(of("negation", gold.voice().negated() == predicted.voice().negated()));
        period(gold, predicted).forEach(all::add);
        place(gold, predicted).ifPresent(all::add);
        return all;
    }

    private static List<Verdict> quantity(FlatClaim gold, FlatClaim predicted) {
        boolean same = Amount.same(gold.amount(), predicted.amount());
        if (gold.amount() == null) {
            return List.of(of("no figure made up", same));
        }
        if (!same || predicted.amount() == null) {
            return List.of(of("quantity value", same));
        }
        return List.of(
                of("quantity value", true),
                of(
                        "qualifier",
                        gold.amount().qualifier().equals(predicted.amount().qualifier())),
                of("unit", sameUnit(gold.amount(), predicted.amount())));
    }

    /** Some units, such as types, are words that make no two items alike. */
    private static boolean sameUnit(Amount gold, Amount predicted) {
        return gold.unit().equalsIgnoreCase(predicted.unit())
                || Words.sameItems(List.of(gold.unit()), List.of(predicted.unit()));
    }

    private static Stream<Verdict> period(FlatClaim gold, FlatClaim predicted) {
        if (gold.dates() == null) {
            return Stream.of();
        }
        return Stream.of(
                of("period start", Dates.sameStart(gold.dates(), predicted.dates())),
                of("period end", Dates.sameEnd(gold.dates(), predicted.dates())));
    }

    private static Optional<Verdict> place(FlatClaim gold, FlatClaim predicted) {
        return gold.place().isEmpty()
                ? Optional.empty()
                : Optional.of(of("place", Places.share(gold.place(), predicted.place())));
    }

    private static Verdict of(String slot, boolean right) {
        return new Verdict(slot, right ? 1 : 0);
    }
}
