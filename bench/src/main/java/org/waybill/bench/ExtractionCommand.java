package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.challenge.SeedCheck;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.PredictionFile;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.frozen.Change;
import org.waybill.bench.frozen.FrozenRun;
import org.waybill.bench.score.Scoreboard;
import org.waybill.bench.subject.Answers;
import org.waybill.bench.subject.Subject;
import org.waybill.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores what is read out of the labelled cases, and compares with the frozen run. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = "Scores claims, the seed and the challenges against the frozen run.")
final class ExtractionCommand implements Callable<Integer> {
    private final Subject subject;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CasesOption cases = new CasesOption();

    @Option(names = "--documents", paramLabel = "DIR", description = "Other documents than those of the repository.")
    private @Nullable Path documents;

    @Option(names = "--gold", paramLabel = "FILE", description = "Their gold claims, one document a line.")
    private @Nullable Path gold;

    @Option(names = "--predicted", paramLabel = "FILE", description = "Score these claims; ask no reader.")
    private @Nullable Path predicted;

    @Option(names = "--write-predicted", paramLabel = "FILE", description = "Write what was read, for other scorers.")
    private @Nullable Path writePredicted;

    @Option(names = "--frozen", paramLabel = "FILE", description = "The kept run (default: ${DEFAULT-VALUE}).")
    private Path frozen = Path.of("bench/frozen/extraction.json");

    @Option(names = "--freeze", description = "Keep this run as the base of later ones.")
    private boolean freeze;

    @Option(names = "--show", description = "List every miss and every false claim with its passage.")
    private boolean show;

    ExtractionCommand(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Integer call() {
        FrozenRun now = new FrozenRun(ownCases() ? ownBoards() : List.of(claims(corpus())));
        print(now);
        if (freeze) {
            now.write(frozen);
            out().println("Kept in " + frozen + ".");
        }
        return 0;
    }

    private boolean ownCases() {
        if ((documents == null) != (gold == null)) {
            throw wrongUse("--documents and --gold go together. Give both.");
        }
        boolean own = documents == null && predicted == null;
        if (freeze && !own) {
            throw wrongUse("--freeze keeps a run over the repository's own cases. Leave the other options out.");
        }
        return own;
    }

    private ParameterException wrongUse(String what) {
        return new ParameterException(spec().commandLine(), what);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("the command line sets the specification before it calls");
        }
        return spec;
    }

    private List<Board> ownBoards() {
        List<Board> boards = new ArrayList<>();
        Seed seed = cases.seed();
        boards.add(claims(corpus()));
        boards.add(SeedCheck.of(
                        seed,
                        Answers.of(subject.reader(), List.of(seed.document()))
                                .of(seed.document().id()))
                .board(seed));
        boards.add(cases.claimChallenge().board(subject.reader()));
        boards.add(cases.timeChallenge().board(subject.times()));
        return boards;
    }

    private Corpus corpus() {
        return documents == null || gold == null ? cases.corpus() : Corpus.read(documents, gold);
    }

    private Board claims(Corpus corpus) {
        if (predicted != null) {
            return Scoreboard.of(corpus.gold(), Corpus.claims(predicted)).board();
        }
        List<Document> labelled = corpus.labelled();
        Answers answers = Answers.of(subject.reader(), labelled);
        if (writePredicted != null) {
            PredictionFile.write(writePredicted, answers.claims());
        }
        answers.failures().forEach((id, what) -> err().println("the reader failed on " + id + ": " + what));
        return Scoreboard.of(corpus.gold(), answers.claims()).board();
    }

    private void print(FrozenRun now) {
        boolean comparable = ownCases() && Files.exists(frozen);
        FrozenRun base = comparable ? FrozenRun.read(frozen) : new FrozenRun(List.of());
        Change change = new Change(base, now);
        if (show) {
            now.boards().forEach(this::printOutcomes);
        }
        if (comparable) {
            printCases(change.cases());
        }
        out().println(subject.name());
        out().println(change.figures().plain());
    }

    private void printOutcomes(Board board) {
        List<Outcome> wrong = board.wrong();
        out().println(board.name() + ": " + wrong.size() + " of "
                + board.outcomes().size() + " wrong");
        wrong.forEach(outcome -> out().println("  " + outcome.line()));
        out().println();
    }

    private void printCases(Change.Cases changed) {
        section("newly right", changed.newlyRight());
        section("newly wrong", changed.newlyWrong());
        section("read otherwise", changed.otherwise());
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out().println(title + ": " + lines.size());
            lines.forEach(line -> out().println("  " + line));
            out().println();
        }
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }
}
