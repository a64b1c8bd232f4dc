package org.waybill.model;

/** What became of one source at the door. Turning one away is a result, not an exception. */
public sealed interface Admission {

    /** Read, hashed, and ready for the next room. */
    record Admitted(Document document) implements Admission {}

    /**
     * Not readable; becomes a line among the gaps.
     *
     * @param source what the user named: a path or an address
     * @param reason the code
     * @param detail what was met, without any of the document's text
     */
    record TurnedAway(String source, Reason reason, String detail) implements Admission {
        /** One line: code, source, what was met, what to do. */
        public String line() {
            return reason.code() + " " + source + ": " + detail + ". " + reason.action();
        }
    }
}
