package org.waybill.corroboration.drift.count;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.model.Qualifier;
import org.waybill.model.Span;

/**
 * A number of things in a text.
 *
 * @param low the least value written, inclusive
 * @param high the greatest value written, inclusive; equal to {@code low} for a single figure
 * @param qualifier the word that bounds it
 * @param measure what is counted, a row of {@code measures.tsv}; empty where the text does not tell or no row fits
 * @param describing the words between number and noun, and a calibre behind it: {@code [152, artillery]}; names left out
 * @param span from the bounding word to the noun
 * @param setting how it stands in its sentence
 */
public record Count(
        BigDecimal low,
        BigDecimal high,
        Qualifier qualifier,
        String measure,
        List<String> describing,
        Span span,
        Setting setting) {

    /**
     * How a number stands in its sentence.
     *
     * @param sentence the sentence
     * @param before the word before it, in lower case; empty where there is none
     * @param definite "the 1,000", "these 1,000": it takes up a number the reader knows
     * @param further "another 1,000": on top of others
     * @param offset "seven months after", "the last two months": a time told from a point, not a length
     * @param rate "a year", "per month"
     * @param estimate whether the sentence calls it an estimate
     */
    public record Setting(
            Span sentence,
            String before,
            boolean definite,
            boolean further,
            boolean offset,
            boolean rate,
            boolean estimate) {}

    public Count {
        describing = List.copyOf(describing);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs upward, not " + low + " to " + high);
        }
    }

    public boolean isSingle() {
        return low.compareTo(high) == 0;
    }

    /** Whether the two may count things of one sort: 152 mm shells and 122 mm shells are two. */
    public boolean isOfOneSort(Count other) {
        return describing.isEmpty()
                || other.describing.isEmpty()
                || describing.stream().anyMatch(other.describing::contains);
    }

    /** Whether it is a single figure of the value given. */
    public boolean is(BigDecimal value) {
        return isSingle() && low.compareTo(value) == 0;
    }

    /** Whether it stands for itself: no rate, no addition, no point in time. */
    public boolean isTotal() {
        return !setting.further && !setting.offset && !setting.rate;
    }
}
