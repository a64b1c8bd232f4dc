package org.waybill.bench.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.score.FlatClaim;

/**
 * What was read out of one challenge sentence.
 *
 * @param sentence with what it claims
 * @param answers one for each expected claim, in order
 * @param madeUp events given as done that the sentence does not hold
 */
record SentenceCheck(ClaimChallenge.Sentence sentence, List<Answer> answers, List<FlatClaim> madeUp) {
    private static final Wording WORDING = Wording.own();
    private static final String MADE_UP = "made up";
    private static final String GIVEN_AS_DONE = "; SERIOUS: given as done";

    /**
     * The claim that comes nearest to an expected one.
     *
     * @param expected what the sentence claims
     * @param nearest of the claims of a fitting type; empty where there is none
     */
    record Answer(Expected expected, Optional<Comparison> nearest) {

        static Answer of(Expected expected, List<FlatClaim> read) {
            return new Answer(
                    expected,
                    read.stream()
                            .filter(claim -> WORDING.readings(expected).contains(claim.type()))
                            .map(claim -> Comparison.of(expected, claim))
                            .min(Comparator.comparingInt(one -> one.wrong().size())));
        }

        boolean right() {
            return nearest.map(Comparison::right)
                    .orElse(WORDING.status(expected.status()).mayBeAbsent());
        }

        String said() {
            return nearest.map(this::said).orElse(right() ? "left out, as it may be" : "missed");
        }

        private String said(Comparison one) {
            if (one.right()) {
                return "right";
            }
            FlatClaim claim = one.claim();
            return String.join(", ", one.wrong()) + " wrong (read: " + claim.brief() + ", " + claim.details() + ")"
                    + (givenAsDone(claim) ? GIVEN_AS_DONE : "");
        }

        private boolean givenAsDone(FlatClaim claim) {
            Wording.StatusRow status = WORDING.status(expected.status());
            boolean done = status.modalities().contains("asserted") && !status.negated();
            return !done && claim.voice().saysDone();
        }
    }

    static SentenceCheck of(ClaimChallenge.Sentence sentence, List<FlatClaim> read) {
        List<FlatClaim> offered = read.stream().filter(FlatClaim::isOffered).toList();
        List<Answer> answers =
                sentence.claims().stream().map(one -> Answer.of(one, offered)).toList();
        return new SentenceCheck(
                sentence,
                answers,
                offered.stream().filter(claim -> isMadeUp(claim, answers)).toList());
    }

    static boolean isMadeUp(Outcome outcome) {
        return outcome.said().startsWith(MADE_UP);
    }

    static boolean isGivenAsDone(Outcome outcome) {
        return outcome.said().endsWith(GIVEN_AS_DONE);
    }

    /** One for each expected claim and each made-up one; one in any case. */
    List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        for (Answer answer : answers) {
            String key = name() + " claim " + (all.size() + 1) + ": "
                    + answer.expected().brief();
            all.add(new Outcome(key, answer.right(), answer.said(), sentence.text()));
        }
        madeUp.forEach(claim -> all.add(madeUp(claim)));
        if (all.isEmpty()) {
            all.add(Outcome.right(name() + ": nothing to claim", "kept", sentence.text()));
        }
        return all;
    }

    private Outcome madeUp(FlatClaim claim) {
        return Outcome.wrong(
                name() + " read: " + claim.brief(), MADE_UP + " (" + claim.details() + ")", sentence.text());
    }

    private String name() {
        return "sentence " + sentence.id();
    }

    /**
     * Claims of the types the challenge leaves aside, those not given as done, and those already judged as the nearest to
     * an expected one are no harm.
     */
    private static boolean isMadeUp(FlatClaim claim, List<Answer> answers) {
        return WORDING.annotates(claim.type())
                && claim.voice().saysDone()
                && nearest(answers).noneMatch(claim::equals)
                && answers.stream().noneMatch(answer -> sameEvent(answer.expected(), claim));
    }

    private static Stream<FlatClaim> nearest(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.nearest().stream()).map(Comparison::claim);
    }

    private static boolean sameEvent(Expected expected, FlatClaim claim) {
        return WORDING.readings(expected).contains(claim.type())
                && Comparison.of(expected, claim).sameEvent();
    }
}
