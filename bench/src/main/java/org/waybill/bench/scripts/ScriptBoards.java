package org.waybill.bench.scripts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.board.Board;
import org.waybill.screening.list.LoadedList;

/** The boards of names in other scripts and of spellings. */
public final class ScriptBoards {
    private ScriptBoards() {}

    /**
     * Records of a list looked for by the names in their own script.
     *
     * @param rivals whether ICU and a plain skeleton are measured too, which takes a minute
     */
    public static List<Board> originals(LoadedList list, boolean rivals) {
        List<UnRecord> records = UnRecord.of(list);
        OriginalsBoard board = new OriginalsBoard(records);
        List<Board> boards = new ArrayList<>(List.of(board.product(list)));
        if (rivals) {
            boards.add(board.route(new OwnRoute(), records));
            boards.add(board.route(new SkeletonRoute(), records));
            boards.add(board.route(new IcuRoute(), records));
        }
        return boards;
    }

    /** Single names of the transliteration data, script by script. */
    public static List<Board> tokens(Path data, long seed) throws IOException {
        List<Transliteration> rows = Transliteration.read(data);
        List<Board> boards = new ArrayList<>();
        for (Transliteration.Sort sort : Transliteration.Sort.values()) {
            boards.add(new TokenBoard().of(sort, rows, seed));
        }
        return boards;
    }

    /** Classes of spellings made without a script and judged by it. */
    public static List<Board> classes(Path data) throws IOException {
        List<Transliteration> rows = Transliteration.read(data);
        return List.of(
                ClassesBoard.of(rows, Transliteration.Sort.HEBREW), ClassesBoard.of(rows, Transliteration.Sort.ARABIC));
    }
}
