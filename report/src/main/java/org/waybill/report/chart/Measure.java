package org.waybill.report.chart;

import org.waybill.model.Basis;

/** Figures that may share an axis. */
public enum Measure {
    RUNNING(""),
    PART(", single batches and further numbers"),
    RATE(", rates"),
    CAPACITY(", what could be held or made"),
    SHARE(", shares in percent");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** Which axis a figure belongs on. */
    public static Measure of(Basis basis) {
        return switch (basis) {
            case TOTAL, SNAPSHOT, UNSTATED -> RUNNING;
            case INCREMENT, BATCH -> PART;
            case RATE -> RATE;
            case CAPACITY -> CAPACITY;
            case SHARE -> SHARE;
        };
    }

    /** What follows the unit in a heading; empty for running totals. */
    public String words() {
        return words;
    }
}
