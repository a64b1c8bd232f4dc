package org.waybill.corroboration.taxonomy;

/**
 * What a figure counts. Two figures are comparable only where the ids are one.
 *
 * @param id the same in every run; the unit itself where no row knows it
 * @param heading as a reader knows it
 */
public record Measure(String id, String heading) {
    public Measure {
        if (id.isBlank() || heading.isBlank()) {
            throw new IllegalArgumentException("a measure needs an id and a heading");
        }
    }
}
