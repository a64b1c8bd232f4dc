package org.waybill.desk.sheet;

import java.util.List;

/**
 * Some of a list.
 *
 * @param rows in the order asked for
 * @param total how many there are in all
 * @param from the first one's place in all, from 0
 * @param most how many were asked for
 */
public record Page<T>(List<T> rows, long total, long from, int most) {
    public Page {
        rows = List.copyOf(rows);
        if (total < 0 || from < 0 || most < 1) {
            throw new IllegalArgumentException("a page lies inside a list: " + from + " of " + total);
        }
    }

    /** Whether more follow. */
    public boolean hasMore() {
        return from + rows.size() < total;
    }
}
