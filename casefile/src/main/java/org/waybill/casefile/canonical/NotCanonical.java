package org.waybill.casefile.canonical;

/** Some bytes are not the canonical JSON of any value. */
public final class NotCanonical extends Exception {
    private static final long serialVersionUID = 1L;

    private final long offset;

    NotCanonical(String what, long offset) {
        super(what + " at byte " + offset + ". Restore these bytes from a copy.");
        this.offset = offset;
    }

    /** Where the bytes first part from the canonical form, counted from 0; at most the number of bytes. */
    public long offset() {
        return offset;
    }
}
