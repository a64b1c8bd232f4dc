package org.waybill.bench.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.board.Board;

/** The boards that need two names and no list. */
public final class NameBoards {
    private final Path sets;

    /**
     * Over the labelled names.
     *
     * @param sets the folder that holds them
     */
    public NameBoards(Path sets) {
        this.sets = sets;
    }

    /** Labelled pairs, ours first, then the rivals. */
    public List<Board> pairs() {
        List<LabelledPair> pairs = PairFile.pairs(sets.resolve("name_bench_even.csv"));
        List<Board> boards = new ArrayList<>();
        boards.add(PairBoard.whole(new OwnScorer(), pairs));
        Rivals.all().forEach(rival -> boards.add(PairBoard.rival(rival, pairs)));
        return boards;
    }

    /** What OFAC's own page would show. */
    public Board ofac() {
        return OfacBoard.of(sets.resolve("ofac_search_even.csv"));
    }
}
