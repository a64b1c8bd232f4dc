package org.waybill.casefile.proof;

/** A proof file does not prove what it should. */
final class BadProof extends Exception {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "Ask whoever made the proof to make it again, from the case.";

    private final String why;
    private final String action;

    BadProof(String why) {
        this(why, AGAIN);
    }

    BadProof(String why, String action) {
        super(why + ". " + action);
        this.why = why;
        this.action = action;
    }

    ProofCheck.Fails fails() {
        return new ProofCheck.Fails(why, action);
    }
}
