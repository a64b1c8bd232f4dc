package org.waybill.extraction.quantity;

import org.waybill.model.Span;

/**
 * A word near a figure that tells what it counts.
 *
 * @param span where it stands
 */
public record Cue(Kind kind, Span span) {

    /** What the word says of the figure. */
    public enum Kind {
        /** It comes on top of an earlier one: "another". */
        INCREMENT,
        /** It is so many in each unit of time: "a month". */
        RATE,
        /** It is all there was: "in total". */
        TOTAL,
        /** It is one consignment, standing for itself: "a shipment of", "in March alone". */
        BATCH,
        /** It is what could be held: "room for". */
        CAPACITY,
        /** It is how far another figure moved: "fell by", "higher". */
        CHANGE
    }
}
