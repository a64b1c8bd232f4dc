package org.waybill.desk.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown for one measure, by one convention.
 *
 * @param profile the convention's key
 * @param measure what is counted
 * @param words low, best and high as a reader reads them
 * @param low null where open
 * @param best null where the convention names none
 * @param high null where open
 * @param why how it came about
 * @param readAs what a convention made of vague words
 * @param claims ids of the claims it rests on
 */
public record FigureSheet(
        String profile,
        String measure,
        String words,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        String why,
        List<String> readAs,
        List<String> claims) {}
