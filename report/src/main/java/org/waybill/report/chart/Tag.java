package org.waybill.report.chart;

/**
 * What a mark of a chart leads to and how it stands.
 *
 * @param standing {@code said}, {@code denied}…; what is not said to be so is joined by no line
 * @param ref what the mark stands for, in the words of whoever draws; empty for nothing
 * @param conflict whether its figure does not fit with another
 */
public record Tag(String standing, String ref, boolean conflict) {
    /** Said to be so, and leading nowhere. */
    public static final Tag NONE = new Tag("said", "", false);

    boolean isSaid() {
        return standing.equals(NONE.standing);
    }
}
