package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.frozen.Change;
import org.waybill.bench.frozen.FrozenRun;
import org.waybill.bench.subject.Subject;
import org.waybill.bench.vectors.Vectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores figures and periods against vectors made by others, which are not part of the repository. */
@Command(
        name = "vectors",
        mixinStandardHelpOptions = true,
        description = "Scores figures and periods against the Recognizers specifications.")
final class VectorsCommand implements Callable<Integer> {
    private final Subject subject;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that holds NumberModel.json and the others.")
    private @Nullable Path folder;

    @Option(names = "--frozen", paramLabel = "FILE", description = "The kept run (default: ${DEFAULT-VALUE}).")
    private Path frozen = Path.of("bench/frozen/vectors.json");

    @Option(names = "--freeze", description = "Keep this run as the base of later ones.")
    private boolean freeze;

    @Option(names = "--show", description = "List what was not found, and what is left out and why.")
    private boolean show;

    VectorsCommand(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Integer call() {
        Path from = Objects.requireNonNull(folder);
        if (!Files.isDirectory(from)) {
            out().println("The vectors are not at " + from + ": nothing to score.");
            return 0;
        }
        Vectors vectors = Vectors.read(from);
        Board board = vectors.board(subject);
        if (show) {
            board.wrong().forEach(outcome -> out().println(outcome.line()));
            vectors.leftOut().forEach((reason, count) -> out().println("left out " + count + ", " + reason));
        }
        FrozenRun now = new FrozenRun(List.of(board));
        FrozenRun base = Files.exists(frozen) ? FrozenRun.read(frozen) : new FrozenRun(List.of());
        out().println(new Change(base, now).figures(board).plain());
        if (freeze) {
            now.write(frozen);
        }
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
