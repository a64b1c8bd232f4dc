package org.waybill.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.Claim;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

class StorytellerTest {
    private static final List<Story> MIDDLE = new Storyteller(Level.MIDDLE, 1).stories(40);
    private static final List<Story> HIGH = new Storyteller(Level.HIGH, 1).stories(40);

    @Test
    void the_same_seed_tells_the_same_stories_however_many_are_asked_for() {
        List<Story> again = new Storyteller(Level.MIDDLE, 1).stories(7);
        assertThat(again).isEqualTo(MIDDLE.subList(0, 7));
        assertThat(again.toString()).isEqualTo(MIDDLE.subList(0, 7).toString());
    }

    @Test
    void another_seed_or_level_tells_others() {
        Set<String> texts = texts(MIDDLE).collect(Collectors.toSet());
        assertThat(texts(new Storyteller(Level.MIDDLE, 2).stories(7))).noneMatch(texts::contains);
        assertThat(texts(new Storyteller(Level.HIGH, 1).stories(7))).noneMatch(texts::contains);
    }

    @Test
    void a_level_has_one_story_for_each_two_states() {
        List<Story> all = new Storyteller(Level.LOW, 3).stories(Storyteller.MOST);
        assertThat(all.stream().map(story -> sides(story.matter()))).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new Storyteller(Level.LOW, 3).stories(Storyteller.MOST + 1))
                .hasMessageContaining("1 to " + Storyteller.MOST);
    }

    private static Set<String> sides(Matter matter) {
        return Set.of(matter.giver().code(), matter.taker().code());
    }

    @Test
    void every_statement_held_when_it_was_made() {
        for (Story story : HIGH) {
            assertThat(story.statements())
                    .filteredOn(one -> one.teller().kind() != Teller.Kind.TEAM)
                    .allMatch(one -> holds(one, story.matter().growth().at(one.said())));
        }
    }

    private static boolean holds(Statement one, long truth) {
        return switch (one.qualifier()) {
            case MORE_THAN, AT_LEAST -> one.value() <= truth && one.value() >= truth * 0.8;
            case NEARLY -> one.value() >= truth && one.value() <= truth * 1.1;
            case EXACT -> one.value() == truth;
            default -> Math.abs(one.value() - truth) <= truth * 0.1;
        };
    }

    @Test
    void a_body_never_says_less_than_before_by_more_than_it_rounds() {
        for (Story story : HIGH) {
            Map<String, Long> before = new TreeMap<>();
            for (Statement one : story.statements()) {
                assertThat(one.value() * 1.15)
                        .isGreaterThan(before.getOrDefault(one.teller().key(), 0L));
                before.put(one.teller().key(), one.value());
            }
        }
    }

    @Test
    void claims_quote_the_words_they_rest_on() {
        for (Report report : reports(HIGH).toList()) {
            String text = report.document().text();
            for (Claim claim : report.reading().claims()) {
                assertThat(claim.passage().span().of(text))
                        .isEqualTo(claim.passage().text())
                        .endsWith(".");
                assertThat(words(claim.slots().items().spans(), text)).isEqualTo(items(claim));
                assertThat(words(claim.slots().quantity().spans(), text)).contains(figure(claim));
                assertThat(claim.passage().span().covers(claim.anchor())).isTrue();
            }
        }
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static String items(Claim claim) {
        return String.join(" ", claim.slots().items().value().orElseThrow());
    }

    private static String figure(Claim claim) {
        return Amounts.number(value(claim));
    }

    private static long value(Claim claim) {
        return Objects.requireNonNull(quantity(claim).low()).longValueExact();
    }

    private static Quantity quantity(Claim claim) {
        return claim.slots().quantity().value().orElseThrow();
    }

    @Test
    void a_page_without_flaws_tells_what_was_said_and_one_with_a_flaw_does_not() {
        for (Report report : reports(HIGH).toList()) {
            List<Claim> claims = report.reading().claims();
            boolean told = IntStream.range(0, claims.size())
                    .allMatch(at -> tells(claims.get(at), report.told().get(at)));
            assertThat(told).as(report.document().text()).isEqualTo(isAsSaid(report.flaws()));
        }
    }

    /** A change of sides or of the thing counted leaves figure and qualifier as they were. */
    private static boolean isAsSaid(Set<Flaw> flaws) {
        return flaws.isEmpty() || flaws.contains(Flaw.SIDES_CHANGED) || flaws.contains(Flaw.UNIT_CHANGED);
    }

    private static boolean tells(Claim claim, Statement statement) {
        Qualifier qualifier = quantity(claim).qualifier();
        return value(claim) == statement.value() && qualifier == statement.qualifier();
    }

    @Test
    void what_is_copied_came_out_before() {
        for (Story story : HIGH) {
            Map<Sha256, Report> bySha = story.reports().stream().collect(Collectors.toMap(Report::sha256, one -> one));
            for (Report report : story.reports()) {
                LocalDate day = day(report);
                assertThat(report.parents())
                        .filteredOn(parent -> page(bySha, parent).way() != Way.RING)
                        .allMatch(parent -> !day.isBefore(day(page(bySha, parent))) || day.equals(LocalDate.MIN));
            }
        }
    }

    private static Report page(Map<Sha256, Report> pages, Sha256 sha256) {
        return Objects.requireNonNull(pages.get(sha256));
    }

    /** The first day there is for a page without one. */
    private static LocalDate day(Report report) {
        PartialDate published = report.document().about().published();
        return published == null ? LocalDate.MIN : published.first();
    }

    @Test
    void every_way_and_every_flaw_happens_where_much_goes_wrong() {
        assertThat(reports(HIGH).map(Report::way)).contains(Way.values());
        assertThat(reports(HIGH).flatMap(one -> one.flaws().stream())).contains(Flaw.values());
        assertThat(reports(HIGH).map(one -> one.document().about().published())).containsNull();
        assertThat(HIGH.stream().filter(story -> !story.origins().isExact())).hasSizeGreaterThan(3);
    }

    @Test
    void more_goes_wrong_on_each_level_than_on_the_one_below() {
        List<Double> flawed = Stream.of(Level.values())
                .map(level -> new Storyteller(level, 5).stories(40))
                .map(StorytellerTest::flawed)
                .toList();
        assertThat(flawed).isSorted().doesNotHaveDuplicates();
    }

    private static double flawed(List<Story> stories) {
        return reports(stories).mapToInt(one -> one.flaws().size()).average().orElseThrow();
    }

    @Test
    void a_reprint_shares_its_words_with_its_source_and_other_pages_of_a_story_do_not() {
        for (Story story : MIDDLE) {
            Map<Sha256, Report> bySha = story.reports().stream().collect(Collectors.toMap(Report::sha256, one -> one));
            for (Report report : story.reports()) {
                if (report.way() == Way.REPRINT) {
                    assertThat(shared(report, page(bySha, report.parents().get(0))))
                            .isGreaterThan(0.4);
                }
            }
            List<Report> firsts = story.reports().stream()
                    .filter(one -> one.way() == Way.FIRST)
                    .toList();
            for (int at = 1; at < firsts.size(); at++) {
                assertThat(shared(firsts.get(at), firsts.get(at - 1))).isLessThan(0.35);
            }
        }
    }

    /** The share of one text's runs of three words that the other has. */
    private static double shared(Report one, Report other) {
        Set<String> runs = runs(one);
        Set<String> others = runs(other);
        return (double) runs.stream().filter(others::contains).count() / runs.size();
    }

    private static Set<String> runs(Report report) {
        List<String> words = List.of(report.document().text().split(" ", -1));
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 3 <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + 3)));
        }
        return runs;
    }

    @Test
    void pages_are_as_long_as_short_news_and_whole_sentences() {
        assertThat(reports(MIDDLE).map(one -> one.document().text())).allSatisfy(text -> {
            assertThat(text.split(" ", -1)).hasSizeBetween(40, 260);
            assertThat(text).doesNotContain("{", "}", "[", "]", "  ", ",.", " a A", " a E", " a I", " a O", " a U");
        });
    }

    @Test
    void a_total_grows_evenly_through_a_month_and_stays_after_the_last() {
        Growth growth = new Growth(LocalDate.of(2022, 4, 1), List.of(300L, 900L));
        assertThat(growth.at(LocalDate.of(2022, 3, 31))).isZero();
        assertThat(growth.at(LocalDate.of(2022, 4, 10))).isEqualTo(100);
        assertThat(growth.at(LocalDate.of(2022, 4, 30))).isEqualTo(300);
        assertThat(growth.at(LocalDate.of(2022, 5, 31))).isEqualTo(900);
        assertThat(growth.at(LocalDate.of(2023, 1, 1))).isEqualTo(900);
    }

    private static Stream<String> texts(List<Story> stories) {
        return reports(stories).map(Report::reading).map(Reading::document).map(one -> one.text());
    }

    private static Stream<Report> reports(List<Story> stories) {
        return stories.stream().flatMap(story -> story.reports().stream());
    }
}
