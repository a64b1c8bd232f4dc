package org.waybill.casefile;

/** What adding a document did. */
public enum Added {
    /** The case did not hold these bytes. */
    NEW,
    /** The case holds these bytes, from here and read by this version: nothing changed. */
    KNOWN,
    /** The case holds these bytes from elsewhere; that they were found here too was noted. */
    FOUND_AGAIN,
    /** The case holds these bytes; what this version reads in them takes the place of an older reading. */
    READ_AGAIN
}
