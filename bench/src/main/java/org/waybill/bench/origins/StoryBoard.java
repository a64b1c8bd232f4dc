package org.waybill.bench.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.board.Table;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Teller;
import org.waybill.model.OriginCount;
import org.waybill.model.Reading;

/** Scores an engine, and rivals beside it, on one pile of made-up stories. */
public final class StoryBoard {
    public static final String COUNT = "count exact";
    public static final String LINKS = "link F1";
    public static final String BOUNDS = "truth within bounds";
    private static final String ASTRAY = "links across stories";

    private final String name;
    private final List<StoryScore> scores;
    private final int astray;
    private final List<Measure> further;

    private StoryBoard(String name, List<StoryScore> scores, int astray, List<Measure> further) {
        this.name = name;
        this.scores = List.copyOf(scores);
        this.astray = astray;
        this.further = List.copyOf(further);
    }

    /** The readings of all stories, as one pile in the order of their digests. */
    public static List<Reading> pile(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.reports().stream())
                .map(report -> report.reading())
                .sorted((one, other) ->
                        one.document().sha256().compareTo(other.document().sha256()))
                .toList();
    }

    /**
     * Scores an engine.
     *
     * @param name names the board
     * @param readings what the engine was given
     * @param answer what it made of all of them as one pile
     */
    public static StoryBoard of(String name, List<Story> stories, List<Reading> readings, Engine.Answer answer) {
        Ours ours = Ours.of(answer, stories);
        List<StoryScore> scores = stories.stream()
                .map(story -> new StoryScore(story, ours.verdict(story)))
                .toList();
        List<Measure> further =
                new ArrayList<>(Warnings.measures(stories, answer.dependence().cautions()));
        further.addAll(Reached.measures(stories, readings));
        return new StoryBoard(name, scores, ours.astray(stories), further);
    }

    /** Every rival's board, in the order they are described. */
    public static List<StoryBoard> rivals(List<Story> stories) {
        List<StoryBoard> boards = new ArrayList<>();
        for (Rival rival : Rival.values()) {
            List<StoryScore> scores = rival.verdicts(stories).entrySet().stream()
                    .map(entry -> new StoryScore(entry.getKey(), entry.getValue()))
                    .toList();
            List<Measure> further = new ArrayList<>(Warnings.none());
            further.addAll(Reached.measures(stories, List.of()));
            boards.add(new StoryBoard(rival.words(), scores, 0, further));
        }
        return boards;
    }

    public String name() {
        return name;
    }

    /** Figures and, for each story, whether its count, its links and its bounds are right. */
    public Board board() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count("stories", scores.size()));
        measures.add(Measure.count(
                "documents",
                scores.stream().mapToInt(one -> one.story().reports().size()).sum()));
        measures.addAll(counts());
        measures.addAll(links());
        measures.addAll(figures());
        measures.addAll(further);
        measures.add(Measure.errors(ASTRAY, astray));
        return new Board(name, measures, outcomes());
    }

    private List<Measure> counts() {
        Predicate<StoryScore> counts = one -> one.verdict().count().isPresent();
        return List.of(
                share(COUNT, counts, StoryScore::countIsRight),
                share("count exact, all named", counts.and(StoryBoard::allNamed), StoryScore::countIsRight),
                share(
                        "count exact, some unnamed",
                        counts.and(Predicate.not(StoryBoard::allNamed)),
                        StoryScore::countIsRight),
                share("count covers the truth", counts, StoryScore::countCovers),
                share("count too high", counts, StoryBoard::isTooHigh),
                share("count too low", counts, StoryBoard::isTooLow));
    }

    private static boolean isTooHigh(StoryScore score) {
        OriginCount truth = score.story().origins();
        return score.verdict()
                .count()
                .filter(count -> count.certain() > truth.certain() || count.possible() > truth.possible())
                .isPresent();
    }

    private static boolean isTooLow(StoryScore score) {
        OriginCount truth = score.story().origins();
        return score.verdict()
                .count()
                .filter(count -> count.certain() < truth.certain() || count.possible() < truth.possible())
                .isPresent();
    }

    private static boolean allNamed(StoryScore score) {
        return score.story().statements().stream().noneMatch(one -> one.teller().kind() == Teller.Kind.UNNAMED);
    }

    private List<Measure> links() {
        Tally links = sum(one -> one.links(false));
        Tally strict = sum(one -> one.links(true));
        Tally origins = sum(StoryScore::origins);
        return List.of(
                figure(LINKS, links.f1(), links),
                figure("link precision", links.precision(), links),
                figure("link recall", links.recall(), links),
                figure("link F1, desks apart", strict.f1(), strict),
                figure("same origin F1", origins.f1(), origins),
                figure("same origin precision", origins.precision(), origins),
                figure("same origin recall", origins.recall(), origins));
    }

    private List<Measure> figures() {
        Predicate<StoryScore> all = one -> true;
        return List.of(
                share(BOUNDS, StoryScore::hasInterval, StoryScore::covers),
                share("a figure shown", all, one -> one.verdict().shown().isPresent()),
                share("bounds closed above", StoryScore::hasInterval, StoryScore::isClosed),
                share("best value right", all, StoryScore::bestHolds),
                share("best value right, newest", all, StoryScore::bestIsNewest));
    }

    private Tally sum(Function<StoryScore, Tally> tally) {
        return scores.stream().map(tally).reduce(Tally.NONE, Tally::plus);
    }

    private static Measure figure(String name, double value, Tally tally) {
        int of = tally.hits() + tally.missed() + tally.wrong();
        return new Measure(name, Measure.Kind.SHARE, of == 0 ? Double.NaN : value, of, null);
    }

    private Measure share(String name, Predicate<StoryScore> among, Predicate<StoryScore> right) {
        List<StoryScore> asked = scores.stream().filter(among).toList();
        return Measure.share(name, (double) asked.stream().filter(right).count(), asked.size());
    }

    private List<Outcome> outcomes() {
        return scores.stream()
                .map(score -> {
                    String complaint = score.complaint();
                    return new Outcome(name + ", " + score.story().key(), complaint.isEmpty(), complaint, "");
                })
                .toList();
    }

    /** Several boards side by side, a measure a row. */
    public static Table table(List<Board> boards) {
        List<String> heads = new ArrayList<>(List.of("measure"));
        boards.forEach(board -> heads.add(board.name()));
        Table table = new Table(heads.toArray(String[]::new));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Board board : boards) {
            board.measures().forEach(measure -> rows.computeIfAbsent(measure.name(), one -> new ArrayList<>())
                    .add(measure.text()));
        }
        rows.forEach((measure, cells) -> {
            List<String> row = new ArrayList<>(List.of(measure));
            row.addAll(cells);
            table.row(row.toArray(String[]::new));
        });
        return table;
    }
}
