package org.waybill.desk.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One origin's figures of one measure over time. Nothing is added up across origins.
 *
 * @param whose the origin, or the speaker where origins are not known
 * @param origin the origin's id in {@link OriginSheet}; empty for a speaker
 * @param unit what is counted
 * @param basis {@code total}, {@code batch}…
 * @param points in order of publication; of many the first, the last, the lowest, the highest and some between
 * @param figures how many there are in all
 */
public record SeriesSheet(String whose, String origin, String unit, String basis, List<Point> points, int figures) {
    /**
     * One figure.
     *
     * @param published ISO 8601 as far as known; empty where undated
     * @param low null where the figure is open downward
     * @param high null where it is open upward
     * @param qualifier how the source bounds it: {@code more_than}…
     * @param words with the source's qualifier
     * @param period what time it is about, in words; empty where untold
     * @param standing {@code said}, {@code denied}…
     * @param documents how many carry it
     * @param conflict whether a remark of the entry says that it does not fit with another
     * @param claims ids of the first claims that say so
     */
    public record Point(
            String published,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String qualifier,
            String words,
            String period,
            String standing,
            int documents,
            boolean conflict,
            List<String> claims) {}
}
