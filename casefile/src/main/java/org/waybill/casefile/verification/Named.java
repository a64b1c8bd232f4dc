package org.waybill.casefile.verification;

import org.waybill.model.Sha256;

/** How findings call what they are about. */
final class Named {
    static final String FOUNDING = "case.json";
    static final String DATABASE = "database";

    private Named() {}

    static String entry(long place) {
        return "log entry " + place;
    }

    static String entries(long first, long last) {
        return first == last ? entry(first) : "log entries " + first + " to " + last;
    }

    static String object(Sha256 name) {
        return "archive " + name.hex();
    }

    static String checkpoint(long size) {
        return "checkpoint " + size;
    }

    static String stamp(long size) {
        return "stamp " + size;
    }
}
