package org.waybill.corroboration.reuse;

import java.util.Comparator;

/**
 * Equal words in a row.
 *
 * @param copy first word in the copy
 * @param source first word in the source
 * @param length in words, at least 1
 */
record Run(int copy, int source, int length) {
    static final Comparator<Run> BY_PLACE = Comparator.comparingInt(Run::copy).thenComparingInt(Run::source);
    static final Comparator<Run> LONGEST_FIRST =
            Comparator.comparingInt(Run::length).reversed().thenComparing(BY_PLACE);

    int copyEnd() {
        return copy + length;
    }

    int sourceEnd() {
        return source + length;
    }
}
