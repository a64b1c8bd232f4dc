package org.waybill.casefile.note;

/** A checkpoint, a key, a signature or a proof file is not what it should be. */
public final class BadNote extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    BadNote(Fault fault, String what) {
        super(what + ". " + fault.action());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong, by what can be done about it. */
    public enum Fault {
        /** Not in the form of its kind. */
        MALFORMED("Get the file again from where it was published."),
        /** A key that is known did not make the signature that bears its name. */
        FORGED("Do not trust it; ask its publisher for the original, and check the key."),
        /** No signature by any key that was given. */
        UNKNOWN_SIGNERS("Give the key of a signer you trust."),
        /** Text that is no key. */
        NO_KEY("Copy the key again, whole, on one line.");

        private final String action;

        Fault(String action) {
            this.action = action;
        }

        /** What the user can do, as a sentence. */
        public String action() {
            return action;
        }
    }
}
