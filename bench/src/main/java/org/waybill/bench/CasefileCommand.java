package org.waybill.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.pile.Pile;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.store.CaseBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills a case with made-up documents and measures it, beside one a tenth as large. */
@Command(
        name = "casefile",
        mixinStandardHelpOptions = true,
        description = "Measures how a case is written, opened, asked and rebuilt, and how each figure grows.")
final class CasefileCommand implements Callable<Integer> {
    /** So that a tenth is still more than one. */
    private static final int FEWEST = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--documents", description = "In the larger case, at least 20 (default: ${DEFAULT-VALUE}).")
    private int documents = 2_000;

    @Option(names = "--claims-per", description = "Claims of a document, on average (default: ${DEFAULT-VALUE}).")
    private int claimsPer = 10;

    @Option(names = "--seed", description = "Another one gives other documents (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--calls", description = "How often each question is asked (default: ${DEFAULT-VALUE}).")
    private int calls = 2_000;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            required = true,
            description = "Where the cases are made, in tenth and whole, and the figures, in figures.json.")
    private @Nullable Path folder;

    @Option(names = "--keep", description = "Leave the cases there.")
    private boolean keep;

    @Option(names = "--commit", description = "Named with the table, so that the figures can be made again.")
    private String commit = "not given";

    @Override
    public Integer call() {
        refuseSmall();
        Path into = Objects.requireNonNull(folder);
        refuseUsed(into);
        CaseBoard board = CaseBoard.measured(
                into, new Pile(claimsPer, seed), documents, calls, keep, line -> err().println(line));
        Path figures = into.resolve("figures.json");
        board.write(figures);
        print(board, figures);
        return 0;
    }

    private void refuseSmall() {
        if (documents < FEWEST || claimsPer < 1 || calls < 1) {
            throw bad("Give at least " + FEWEST + " --documents, 1 of --claims-per and 1 of --calls.");
        }
    }

    private void refuseUsed(Path into) {
        if (Files.exists(into.resolve("tenth")) || Files.exists(into.resolve("whole"))) {
            throw bad(into + " holds cases of an earlier run. Remove them or give another --dir.");
        }
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw new UncheckedIOException(into.toString(), e);
        }
    }

    private ParameterException bad(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private void print(CaseBoard board, Path figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Machine machine = Machine.here();
        out.println("Measured on " + machine.cores() + " cores, " + machine.memoryGigabytes() + " GB, "
                + machine.system() + ", " + machine.jdk() + ".");
        out.println("Commit " + commit + "; " + claimsPer + " claims a document, seed " + seed + ", each question "
                + calls + " times.");
        out.println();
        out.println(board.table().markdown());
        out.println();
        out.println("The same as JSON: " + figures);
    }
}
