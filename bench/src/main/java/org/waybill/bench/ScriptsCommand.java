package org.waybill.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Table;
import org.waybill.bench.scripts.ScriptBoards;
import org.waybill.bench.scripts.SpellingTables;
import org.waybill.screening.list.ListFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures names in other scripts, and makes the tables that are derived from data. */
@Command(
        name = "scripts",
        mixinStandardHelpOptions = true,
        description = "Measures names in other scripts and classes of spellings, beside ICU and a plain skeleton.")
final class ScriptsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--list", paramLabel = "FILE", description = "A UN list (default: ${DEFAULT-VALUE}).")
    private Path list = Path.of("../shared/lists/un/consolidated_2026-02-27.xml");

    @Option(names = "--data", paramLabel = "DIR", description = "Transliterations (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("../shared/screening/netransliteration");

    @Option(names = "--rivals", description = "Measure ICU and a plain skeleton too; takes a minute.")
    private boolean rivals;

    @Option(names = "--seed", description = "Another one draws other names (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--write-tables",
            paramLabel = "DIR",
            description = "Only derive the tables of spellings and readings, below this folder.")
    private @Nullable Path tables;

    @Override
    public Integer call() throws IOException {
        if (tables != null) {
            SpellingTables.of(data).write(tables);
            return 0;
        }
        List<Board> boards = new ArrayList<>(ScriptBoards.originals(ListFiles.read(list), rivals));
        boards.addAll(ScriptBoards.tokens(data, seed));
        boards.addAll(ScriptBoards.classes(data));
        boards.forEach(this::print);
        return 0;
    }

    private void print(Board board) {
        Table table = new Table(board.name(), "share", "of");
        for (Measure measure : board.measures()) {
            table.row(measure.name(), measure.text(), Integer.toString(measure.of()));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(table.plain());
        out.println();
    }
}
