package org.waybill.model;

/**
 * How many got it for themselves, as far as the documents tell.
 *
 * @param certain the fewest that fit what the documents say, from 0
 * @param possible the most that fit, at least {@code certain}
 */
public record OriginCount(int certain, int possible) {
    public static final OriginCount NONE = new OriginCount(0, 0);

    public OriginCount {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException("origins count up from 0, not " + certain + " to " + possible);
        }
    }

    /** Whether the documents leave one number only. */
    public boolean isExact() {
        return certain == possible;
    }
}
