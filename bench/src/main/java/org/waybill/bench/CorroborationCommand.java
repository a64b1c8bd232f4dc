package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.origins.CorpusBoard;
import org.waybill.bench.origins.Engine;
import org.waybill.bench.origins.Key;
import org.waybill.bench.origins.StoryBoard;
import org.waybill.bench.reuse.Newsroom;
import org.waybill.bench.scale.ClaimedNews;
import org.waybill.bench.scale.ScaleRun;
import org.waybill.bench.silent.SilentBoard;
import org.waybill.bench.store.CaseBoard;
import org.waybill.bench.store.Growth;
import org.waybill.bench.story.Level;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Storyteller;
import org.waybill.bench.wiring.Wiring;
import org.waybill.extraction.RuleClaimExtractor;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores origins, links and figures: on made-up stories, rivals beside them, and on the corpus. */
@Command(
        name = "corroboration",
        mixinStandardHelpOptions = true,
        description = "Scores who got what for themselves: on made-up stories, beside rivals, and on the corpus.")
final class CorroborationCommand implements Callable<Integer> {
    /** So that a tenth is still more than one. */
    private static final int FEWEST = 20;

    private static final int PART = 10;
    /** Documents that are added one by one at the end: enough for the 99th of 100. */
    private static final int ONE_BY_ONE = 100;

    private final Engine engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CasesOption cases = new CasesOption();

    @Option(names = "--seed", description = "Another one gives other stories (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--stories", description = "How many of each level; 0 leaves them out (default: ${DEFAULT-VALUE}).")
    private int stories = 200;

    @Option(
            names = "--beats",
            description = "How many made-up beats of each level, on which one paper takes silently from another; 0"
                    + " leaves them out (default: ${DEFAULT-VALUE}).")
    private int beats = 10;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only this one, repeatable: low, middle, high.")
    private List<String> levels = new ArrayList<>();

    @Option(
            names = "--text",
            description = "Read the claims out of the texts too, and score that beside the given ones.")
    private boolean text;

    @Option(names = "--no-rivals", negatable = true, description = "Leave the rivals out.")
    private boolean rivals = true;

    @Option(names = "--no-corpus", negatable = true, description = "Leave the corpus out.")
    private boolean corpus = true;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "Measure the cost of N made-up documents beside a tenth of them, at least 20, and nothing else"
                            + " (default: off).")
    private int scale;

    @Option(names = "--show", description = "List every story and every question that is wrong.")
    private boolean show;

    private @Nullable RuleClaimExtractor extractor;

    CorroborationCommand(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Integer call() {
        refuseTooMany();
        if (scale > 0) {
            scale();
            return 0;
        }
        if (stories > 0) {
            levels().forEach(this::level);
        }
        if (beats > 0) {
            silent();
        }
        if (corpus) {
            corpus();
        }
        return 0;
    }

    private void silent() {
        out().println("Papers that take silently, " + beats + " beats a level, seed " + seed);
        print(
                levels().stream()
                        .map(level -> SilentBoard.of(level.key(), engine, level, seed, beats))
                        .toList(),
                levels().size());
    }

    private void refuseTooMany() {
        if (stories < 0 || stories > Storyteller.MOST) {
            throw bad("A level has at most " + Storyteller.MOST + " stories. Give 0 to " + Storyteller.MOST
                    + " to --stories.");
        }
    }

    private void scale() {
        if (scale < FEWEST) {
            throw bad("A tenth of " + scale + " documents is too few to tell. Give at least " + FEWEST
                    + " to --scale, or 0 to leave it out.");
        }
        List<Growth> growths = new ScaleRun(new ClaimedNews(new Newsroom(seed)), scale, ONE_BY_ONE)
                .run(spec().commandLine().getErr()::println);
        out().println(CaseBoard.table(scale / PART, scale, growths).plain());
    }

    private EnumSet<Level> levels() {
        EnumSet<Level> chosen = EnumSet.noneOf(Level.class);
        for (String level : levels) {
            chosen.add(Stream.of(Level.values())
                    .filter(one -> one.key().equals(level.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> bad("There is no level " + level + ". Give low, middle or high.")));
        }
        return chosen.isEmpty() ? EnumSet.allOf(Level.class) : chosen;
    }

    private void level(Level level) {
        List<Story> told = new Storyteller(level, seed).stories(stories);
        List<Reading> pile = StoryBoard.pile(told);
        List<StoryBoard> boards = new ArrayList<>();
        boards.add(StoryBoard.of("waybill", told, pile, engine.answer(pile)));
        if (text) {
            List<Reading> found = read(pile);
            boards.add(StoryBoard.of("waybill, text", told, found, engine.answer(found)));
        }
        if (rivals) {
            boards.addAll(StoryBoard.rivals(told));
        }
        out().println("Made-up stories, level " + level.key() + ", seed " + seed);
        print(boards.stream().map(StoryBoard::board).toList(), text ? 2 : 1);
    }

    /** Only the first boards list what is wrong: with the rivals most is. */
    private void print(List<Board> boards, int ours) {
        if (show) {
            boards.subList(0, ours)
                    .forEach(board -> board.wrong().stream().map(Outcome::line).forEach(out()::println));
        }
        out().println(StoryBoard.table(boards).plain());
        out().println();
    }

    private List<Reading> read(List<Reading> pile) {
        return pile.stream().map(reading -> read(reading.document())).toList();
    }

    /** A reader that fails on one document is still asked about the others. */
    private Reading read(Document document) {
        if (extractor == null) {
            extractor = Wiring.extractor();
        }
        try {
            return extractor.read(document);
        } catch (RuntimeException e) {
            spec().commandLine().getErr().println("the reader failed on " + document.id() + ": " + e);
            return new Reading(document, List.of(), List.of());
        }
    }

    private void corpus() {
        Path key = cases.origins();
        List<Reading> readings = Corpus.read(cases.documents(), List.of()).documents().values().stream()
                .map(this::read)
                .toList();
        Board board = CorpusBoard.of(Key.read(key), readings, engine.answer(readings));
        out().println("Corpus, claims read out of its texts");
        board.outcomes().stream()
                .filter(outcome -> show || !outcome.right())
                .map(Outcome::line)
                .forEach(out()::println);
        out().println(StoryBoard.table(List.of(board)).plain());
    }

    private ParameterException bad(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }
}
