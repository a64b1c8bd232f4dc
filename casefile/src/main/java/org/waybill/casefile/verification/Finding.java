package org.waybill.casefile.verification;

/**
 * One thing that is not as it should be.
 *
 * @param severity whether something was lost or changed
 * @param object what it is about: {@code log entry 17}, {@code archive 3fa2…}, {@code database table claim row 1204}
 * @param what what is wrong with it, a sentence without its final stop, never with a document's text
 * @param action what to do, as a sentence
 */
public record Finding(Severity severity, String object, String what, String action) {
    private static final String RESTORE = "Bring it back from a copy of the case.";

    /** How bad it is. */
    public enum Severity {
        /** Something is not what was written. */
        DAMAGE,
        /** Worth knowing; nothing that was acknowledged is lost or changed. */
        NOTE
    }

    /** Something of the truth that is not what was written. */
    static Finding damage(String object, String what) {
        return new Finding(Severity.DAMAGE, object, what, RESTORE);
    }

    static Finding damage(String object, String what, String action) {
        return new Finding(Severity.DAMAGE, object, what, action);
    }

    static Finding note(String object, String what, String action) {
        return new Finding(Severity.NOTE, object, what, action);
    }

    /** The whole finding in a line. */
    public String line() {
        return object + ": " + what + ". " + action;
    }
}
