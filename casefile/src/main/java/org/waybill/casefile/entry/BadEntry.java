package org.waybill.casefile.entry;

/** A line that is no entry. The message says what is wrong with it, without its text. */
public final class BadEntry extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean fromLater;

    private BadEntry(String message, boolean fromLater) {
        super(message);
        this.fromLater = fromLater;
    }

    public static BadEntry because(String message) {
        return new BadEntry(message, false);
    }

    /** An entry of a kind that this version does not know. */
    public static BadEntry unknown(String kind) {
        return new BadEntry("it is of a kind that this version does not know: " + kind, true);
    }

    /** Whether a newer version may know what it says. */
    public boolean isFromLater() {
        return fromLater;
    }
}
