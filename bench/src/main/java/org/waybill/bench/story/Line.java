package org.waybill.bench.story;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a page.
 *
 * @param pieces its words, cut so that those a claim rests on stand alone
 * @param account what it tells; null where it tells of no figure
 */
record Line(List<Piece> pieces, @Nullable Account account) {

    /** What some words of a line stand for. */
    enum Mark {
        NONE,
        GIVER,
        TAKER,
        AMOUNT,
        ITEM,
        SOURCE,
        RELAY,
        SINCE,
        SAID
    }

    /**
     * Some words.
     *
     * @param words as they are written
     * @param mark what they stand for
     */
    record Piece(String words, Mark mark) {}

    Line {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** Changes words that no claim rests on. */
    Line plain(UnaryOperator<String> change) {
        return new Line(
                pieces.stream()
                        .map(piece -> piece.mark() == Mark.NONE
                                ? new Piece(change.apply(piece.words()), Mark.NONE)
                                : piece)
                        .toList(),
                account);
    }

    boolean has(Mark mark) {
        return pieces.stream().anyMatch(piece -> piece.mark() == mark);
    }
}
