package org.waybill.server.workbench.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table is sorted, and where its heads lead.
 *
 * @param address of this page
 * @param key what it is sorted by
 * @param descending whether the largest comes first
 * @param downFirst keys of columns whose first click gives the largest first
 */
public record Sorted(PageLink address, String key, boolean descending, Set<String> downFirst) {
    /** Value of {@code aria-sort}; null for a column that it is not sorted by. */
    public @Nullable String aria(String column) {
        return !column.equals(key) ? null : descending ? "descending" : "ascending";
    }

    /** The same page sorted by a column; the other way round where it is already. */
    public String href(String column) {
        boolean down = column.equals(key) ? !descending : downFirst.contains(column);
        return address.with("sort", column, "direction", down ? "down" : "up", "from", "");
    }
}
