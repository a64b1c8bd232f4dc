package org.waybill.cli;

import org.waybill.model.Decision;

/** A decision in a few words for a table cell. */
final class DecisionWords {
    private DecisionWords() {}

    /** Says under which number a review can be undone. */
    static void tell(Console console, long place, Decision decision) {
        console.line("Review " + place + ": " + of(decision) + ".");
    }

    static String of(Decision decision) {
        return decision.key() + " " + about(decision);
    }

    private static String about(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return confirm.claim().brief();
        }
        if (decision instanceof Decision.Reject reject) {
            return reject.claim().brief();
        }
        if (decision instanceof Decision.Correct correct) {
            return correct.claim().brief() + ", now " + correct.replacement().brief();
        }
        if (decision instanceof Decision.Same same) {
            return same.claim().brief() + " and " + same.other().brief();
        }
        if (decision instanceof Decision.Other other) {
            return other.claim().brief() + " than " + other.other().brief();
        }
        if (decision instanceof Decision.Dismiss dismiss) {
            return dismiss.listing() + " for " + dismiss.subject().id() + ", version "
                    + dismiss.version().brief();
        }
        return aboutDocuments(decision);
    }

    private static String aboutDocuments(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return cut.document().brief() + " from " + cut.source().brief();
        }
        if (decision instanceof Decision.Join join) {
            return join.document().brief() + " to " + join.source().brief();
        }
        return decision instanceof Decision.Undo undo ? "review " + undo.review() : "";
    }
}
