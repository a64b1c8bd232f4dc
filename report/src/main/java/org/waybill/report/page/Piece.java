package org.waybill.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a sentence of ours, which may lead somewhere on the page.
 *
 * @param text fit to be shown
 * @param target the id it leads to; empty for plain words
 */
public record Piece(String text, String target) {
    static Piece words(String text) {
        return new Piece(text, "");
    }

    static List<Piece> sentence(Piece... pieces) {
        return List.of(pieces);
    }

    /** Several things in a row, as English writes them: "claim 3, claim 7 and claim 9". */
    public static List<Piece> list(List<Piece> things) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                pieces.add(words(i + 1 == things.size() ? " and " : ", "));
            }
            pieces.add(things.get(i));
        }
        return pieces;
    }

    /** One after the other. */
    static List<Piece> joined(List<Piece> first, List<Piece> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
