package org.waybill.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Two bodies give the same figures, against all others, more often than chance would have it. It changes no count.
 *
 * @param one the body whose id comes first
 * @param other the other one
 * @param shared items of which both gave a figure and nothing else explains why they agree
 * @param departed of these, how many one of them told otherwise than the others: those on which agreeing says something
 * @param expected how often chance would have them agree there, from 0
 * @param chance how likely chance would do as much for any pair of the case, 0 to 1; an upper bound
 * @param order which of the two was later
 * @param words in a sentence, what was seen and what chance would give
 * @param agreements each item on which they agreed and others say otherwise, by date; at least one
 */
public record Suspicion(
        Body one,
        Body other,
        int shared,
        int departed,
        BigDecimal expected,
        BigDecimal chance,
        Order order,
        String words,
        List<Agreement> agreements) {

    /**
     * Which of the two was later, where both are dated to the day and the days differ.
     *
     * @param oneLater on how many agreements the first was later, from 0
     * @param otherLater on how many the other was, from 0
     * @param taker who takes from whom, as far as that tells
     */
    public record Order(int oneLater, int otherLater, Taker taker) {}

    /** Who seems to take from whom. */
    public enum Taker {
        ONE,
        OTHER,
        /** Neither was later so often that it could not be chance. */
        UNDECIDED;

        /** The name on the wire: {@code undecided}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One item on which two bodies agree and others say otherwise.
     *
     * @param kind what they agree in
     * @param one where the first body's figure stands
     * @param other where the other's does
     */
    public record Agreement(Kind kind, Claim one, Claim other) {

        /** What two bodies agree in. */
        public enum Kind {
            /** How they tell what somebody else said: others tell it otherwise, so both are likely wrong. */
            ACCOUNT,
            /** What they say themselves: who is right is not known. */
            FINDING;

            /** The name on the wire: {@code account}. */
            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public Suspicion {
        agreements = List.copyOf(agreements);
        if (agreements.isEmpty() || departed < agreements.size() || shared < departed) {
            throw new IllegalArgumentException(
                    "agreements are among the items departed on, and these among the shared");
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("a suspicion says in words what it rests on");
        }
    }

    /** How many agreements are of a kind. */
    public int agreements(Agreement.Kind kind) {
        return (int) agreements.stream()
                .filter(agreement -> agreement.kind() == kind)
                .count();
    }
}
