package org.waybill.bench.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One figure of a case and of another a tenth as large.
 *
 * @param name what was measured
 * @param unit what it counts
 * @param tenth the figure of the smaller case
 * @param whole the figure of the larger one
 * @param exponent e where the figure grows as the e-th power of the number of documents: 0 stays, 1 is linear
 */
public record Growth(
        @JsonProperty("name") String name,
        @JsonProperty("unit") String unit,
        @JsonProperty("tenth") double tenth,
        @JsonProperty("whole") double whole,
        @JsonProperty("exponent") double exponent) {

    /** The figure of two sizes, of which the second is so many times the first. */
    public static Growth of(Figure tenth, Figure whole, double timesAsMany) {
        double exponent = Math.log(whole.value() / tenth.value()) / Math.log(timesAsMany);
        return new Growth(whole.name(), whole.unit(), tenth.value(), whole.value(), exponent);
    }
}
