package org.waybill.screening.script;

import java.util.List;

/**
 * One way in which a text reads in Latin letters.
 *
 * @param pieces its words from left to right as they are spoken; empty where nothing can be read
 */
public record Reading(List<Piece> pieces) {

    public Reading {
        pieces = List.copyOf(pieces);
    }

    /** The same reading of a longer text, in which this text begins at the offset given. */
    Reading moved(int by) {
        return new Reading(pieces.stream().map(piece -> piece.moved(by)).toList());
    }
}
