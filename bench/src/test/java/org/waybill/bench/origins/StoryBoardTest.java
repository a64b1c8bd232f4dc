package org.waybill.bench.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.story.Level;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Storyteller;
import org.waybill.model.Dependence;
import org.waybill.model.Link;
import org.waybill.model.OriginCount;
import org.waybill.model.Reading;

class StoryBoardTest {
    private static final List<Story> STORIES = new Storyteller(Level.HIGH, 4).stories(25);

    private static final List<Reading> PILE = StoryBoard.pile(STORIES);

    private final Oracle oracle = new Oracle();

    private Board board() {
        return StoryBoard.of("oracle", STORIES, PILE, oracle.answer(STORIES)).board();
    }

    private static double value(Board board, String measure) {
        return board.measure(measure).map(Measure::value).orElseThrow();
    }

    @Test
    void who_knows_the_truth_is_right_everywhere() {
        Board board = board();
        assertThat(List.of(
                        "count exact",
                        "link F1",
                        "link F1, desks apart",
                        "same origin F1",
                        "truth within bounds",
                        "best value right",
                        "best value right, newest",
                        "flawed pages cautioned",
                        "flaws named right",
                        "rings cautioned",
                        "claims given",
                        "sources given"))
                .allSatisfy(
                        measure -> assertThat(value(board, measure)).as(measure).isEqualTo(1));
        assertThat(value(board, "sound pages cautioned")).isZero();
        assertThat(value(board, "links across stories")).isZero();
        assertThat(board.wrong()).isEmpty();
    }

    @Test
    void who_takes_each_document_for_an_origin_counts_too_many_and_groups_nothing() {
        oracle.body = (report, statement) -> report.sha256().hex();
        oracle.count = (story, roots) -> new OriginCount(roots, roots);
        Board board = board();
        assertThat(value(board, "count exact")).isLessThan(0.1);
        assertThat(value(board, "count too high")).isGreaterThan(0.9);
        assertThat(value(board, "same origin recall")).isZero();
    }

    @Test
    void who_takes_everybody_for_one_counts_too_few() {
        oracle.body = (report, statement) -> "one";
        oracle.count = (story, roots) -> new OriginCount(1, 1);
        Board board = board();
        assertThat(value(board, "count too low")).isGreaterThan(0.5);
        assertThat(value(board, "same origin precision")).isLessThan(0.7);
        assertThat(value(board, "same origin recall")).isEqualTo(1);
    }

    @Test
    void an_interval_that_always_fits_is_not_exact() {
        oracle.count = (story, roots) -> new OriginCount(0, 99);
        Board board = board();
        assertThat(value(board, "count covers the truth")).isEqualTo(1);
        assertThat(value(board, "count exact")).isZero();
    }

    @Test
    void who_tells_of_no_link_finds_none() {
        oracle.tellsLinks = false;
        assertThat(value(board(), "link recall")).isZero();
    }

    @Test
    void who_links_every_page_of_a_story_is_imprecise_and_across_stories_wrong() {
        List<Report> all =
                STORIES.stream().flatMap(story -> story.reports().stream()).toList();
        List<Link> links = all.stream()
                .skip(1)
                .map(report -> new Link(
                        Link.Kind.TEXT_WHOLE,
                        report.sha256(),
                        all.get(0).sha256(),
                        null,
                        List.of(),
                        "all",
                        Link.Standing.COUNTS))
                .toList();
        Engine.Answer answer = new Engine.Answer(oracle.answer(STORIES).entries(), new Dependence(links, List.of()));
        Board board = StoryBoard.of("all", STORIES, PILE, answer).board();
        long first = STORIES.get(0).reports().size();
        assertThat(value(board, "links across stories")).isEqualTo((double) (all.size() - first));
        Board one = StoryBoard.of("all", STORIES.subList(0, 1), PILE, answer).board();
        assertThat(value(one, "link recall")).isEqualTo(1);
        assertThat(value(one, "link precision")).isLessThan(0.8);
    }

    @Test
    void a_figure_twice_too_large_is_neither_right_nor_within_its_bounds() {
        oracle.stretch = 2;
        Board board = board();
        assertThat(value(board, "truth within bounds")).isZero();
        assertThat(value(board, "best value right")).isZero();
    }

    @Test
    void nothing_at_all_scores_nothing() {
        Board board = StoryBoard.of("nothing", STORIES, PILE, new Engine.Answer(List.of(), Dependence.NONE))
                .board();
        assertThat(value(board, "count exact")).isZero();
        assertThat(value(board, "link recall")).isZero();
        assertThat(value(board, "a figure shown")).isZero();
        assertThat(board.wrong()).hasSize(STORIES.size());
    }

    @Test
    void rivals_count_copies() {
        Board articles = StoryBoard.rivals(STORIES.subList(0, 4)).get(0).board();
        assertThat(value(articles, "count exact")).isLessThan(0.1);
        assertThat(articles.measure("link F1").orElseThrow().value()).isNaN();
    }

    @Test
    void the_pile_comes_in_an_order_that_tells_nothing() {
        List<Reading> pile = StoryBoard.pile(STORIES);
        assertThat(pile)
                .isSortedAccordingTo((one, other) ->
                        one.document().sha256().compareTo(other.document().sha256()));
        assertThat(pile)
                .hasSameSizeAs(STORIES.stream()
                        .flatMap(story -> story.reports().stream())
                        .toList());
    }
}
