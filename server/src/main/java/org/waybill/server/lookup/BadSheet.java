package org.waybill.server.lookup;

/** A sheet whose rows cannot be looked up; the message says why, and what to do. */
public final class BadSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadSheet(String message) {
        super(message);
    }

    /** Why, and what to do. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
