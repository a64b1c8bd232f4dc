package org.waybill.casefile.verification;

/** Counts what was looked at. */
final class Tally {
    long entries;
    long objects;
    long bytes;
    long readings;
    long claims;
    long checkpoints;
    long stamps;
    long rows;

    VerificationReport.Checked checked() {
        return new VerificationReport.Checked(entries, objects, bytes, readings, claims, checkpoints, stamps, rows);
    }
}
