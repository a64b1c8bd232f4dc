package org.waybill.bench.story;

import java.util.Locale;

/** How much goes wrong between what somebody says and what readers find. The shares stand in {@code rates.tsv}. */
public enum Level {
    /** A tidy beat: few copies, most of them whole. */
    LOW(1),
    MIDDLE(2),
    /** A story that everybody copies, often badly. */
    HIGH(3);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** Parts the draws of one seed. */
    int number() {
        return number;
    }

    /** The name on the command line: {@code middle}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
