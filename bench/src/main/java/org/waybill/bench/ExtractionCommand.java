package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.challenge.SeedCheck;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.PredictionFile;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.frozen.FrozenRun;
import org.waybill.bench.gold.Gap;
import org.waybill.bench.gold.GoldSet;
import org.waybill.bench.gold.SetScore;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.score.Scoreboard;
import org.waybill.bench.subject.Answers;
import org.waybill.bench.subject.Subject;
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
    private SetsOption sets = new SetsOption();

    @Option(names = "--predicted", paramLabel = "FILE", description = "Score these claims; ask no reader.")
    private @Nullable Path predicted;

    @Option(
            names = "--write-predicted",
            paramLabel = "FILE",
            description = "Write what was read, for other scorers; nothing of a sealed set.")
    private @Nullable Path writePredicted;

    @Option(names = "--frozen", paramLabel = "FILE", description = "The kept run (default: ${DEFAULT-VALUE}).")
    private Path frozen = Path.of("bench/frozen/extraction.json");

    @Option(names = "--freeze", description = "Keep this run as the base of later ones.")
    private boolean freeze;

    @Option(names = "--show", description = "List every miss and every false claim, except of sealed sets.")
    private boolean show;

    ExtractionCommand(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Integer call() {
        refuseToFreezeAPart();
        List<SetScore> scores = scores();
        FrozenRun now = new FrozenRun(boards(scores));
        ExtractionListing listing = new ExtractionListing(out());
        if (show) {
            listing.wrongCases(now);
        }
        out().println(subject.name());
        listing.figures(base(), now);
        listing.summary(scores);
        if (freeze) {
            now.write(frozen);
            out().println("Kept in " + frozen + ".");
        }
        return 0;
    }

    private void refuseToFreezeAPart() {
        if (freeze && !isWhole()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--freeze keeps a run over all of the repository's own cases. Leave the other options out.");
        }
    }

    private boolean isWhole() {
        return sets.areAll() && predicted == null;
    }

    private FrozenRun base() {
        boolean comparable = sets.areOwn() && predicted == null && Files.exists(frozen);
        return comparable ? FrozenRun.read(frozen) : new FrozenRun(List.of());
    }

    private List<SetScore> scores() {
        Map<String, List<FlatClaim>> given = predicted == null ? Map.of() : Corpus.claims(predicted);
        Map<String, List<FlatClaim>> shown = new LinkedHashMap<>();
        List<SetScore> scores = new ArrayList<>();
        for (GoldSet set : sets.chosen()) {
            Map<String, List<FlatClaim>> claims = predicted == null ? read(set) : given;
            scores.add(new SetScore(set, Scoreboard.of(set.corpus().gold(), claims)));
            if (!set.isSealed()) {
                shown.putAll(claims);
            }
        }
        if (writePredicted != null) {
            PredictionFile.write(writePredicted, shown);
        }
        return scores;
    }

    private Map<String, List<FlatClaim>> read(GoldSet set) {
        Answers answers = Answers.of(subject.reader(), set.corpus().labelled());
        if (set.isSealed() && !answers.failures().isEmpty()) {
            err().println("the reader failed on " + answers.failures().size() + " documents of " + set.name());
        } else {
            answers.failures().forEach((id, what) -> err().println("the reader failed on " + id + ": " + what));
        }
        return answers.claims();
    }

    private List<Board> boards(List<SetScore> scores) {
        List<Board> boards =
                new ArrayList<>(scores.stream().map(SetScore::board).toList());
        Gap.of(scores).map(Gap::board).ifPresent(boards::add);
        if (isWhole()) {
            addSmallCases(boards);
        }
        return boards;
    }

    private void addSmallCases(List<Board> boards) {
        Seed seed = sets.cases().seed();
        Answers answers = Answers.of(subject.reader(), List.of(seed.document()));
        boards.add(SeedCheck.of(seed, answers.of(seed.document().id())).board(seed));
        boards.add(sets.cases().claimChallenge().board(subject.reader()));
        boards.add(sets.cases().timeChallenge().board(subject.times()));
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("the command line sets the specification before it calls");
        }
        return spec;
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }
}
