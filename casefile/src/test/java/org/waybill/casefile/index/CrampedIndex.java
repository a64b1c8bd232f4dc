package org.waybill.casefile.index;

/** An index that has no room to grow. */
public final class CrampedIndex {
    private CrampedIndex() {}

    /** Allows so many more pages of 4,096 bytes, as long as the index is open. */
    public static Index leave(Index index, int pages) {
        index.asked(handle -> {
            int used =
                    handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
            return handle.createQuery("PRAGMA max_page_count = " + (used + pages))
                    .mapTo(Integer.class)
                    .one();
        });
        return index;
    }
}
