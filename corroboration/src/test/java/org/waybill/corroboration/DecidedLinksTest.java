package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Corroboration;
import org.waybill.model.Link;
import org.waybill.model.Link.Kind;
import org.waybill.model.Link.Standing;
import org.waybill.model.OriginCount;
import org.waybill.model.Remark;

/** What analysts' word on who took from whom makes of counts, links and findings. */
class DecidedLinksTest {
    /** A page that names nobody gives a house's figure the day after. */
    private static final Pile TAKEN =
            Pile.of("2024-01-10 White House = more_than 1000 | 2024-01-11 [Newsweek] article author = exact 1000");
    /** Two pages that name each other, and nobody else. */
    private static final String RING =
            "2024-01-11 [Reuters] Newsweek = exact 2600 | 2024-01-11 [Newsweek] Reuters = exact 2600";

    @ParameterizedTest(name = "{0} of {1} gives {2} origins and {3} findings, because {4}")
    @CsvFileSource(resources = "links.tsv", delimiter = '\t', numLinesToSkip = 1)
    void decisions_come_to(String decisions, String pages, String origins, String findings, String why) {
        List<String> decided = decisions.equals("-") ? List.of() : List.of(decisions.split("; ", -1));
        Corroboration found = Pile.of(pages).entry(decided).corroboration();
        assertThat(words(found.origins()) + " " + words(found.findings()))
                .as(why)
                .isEqualTo(origins + " " + findings);
    }

    @Test
    void a_cut_link_stays_visible_and_counts_no_more() {
        assertThat(between(TAKEN.entry(List.of("cut 2 1")).corroboration()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.standing()).isEqualTo(Standing.CUT);
                    assertThat(link.kind()).isEqualTo(Kind.SHARED_FIGURE);
                    assertThat(link.words()).hasSize(2);
                });
        assertThat(between(TAKEN.entry().corroboration())).singleElement().satisfies(link -> assertThat(link.standing())
                .isEqualTo(Standing.COUNTS));
    }

    @Test
    void a_page_that_names_another_and_did_not_have_it_from_there_still_shows_that_it_names_it() {
        Pile named = Pile.of(
                "2024-01-10 [Reuters] article author = exact 2600 | 2024-01-11 [Newsweek] Reuters = exact 2600");
        assertThat(between(named.entry(List.of("cut 2 1")).corroboration()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.standing()).isEqualTo(Standing.CUT);
                    assertThat(link.kind()).isEqualTo(Kind.SAID_SO);
                });
    }

    @Test
    void what_is_cut_is_shown_beside_what_the_figure_is_taken_from_instead() {
        Pile three = Pile.of("2024-01-09 White House = more_than 1000 | 2024-01-10 [CNN] article author = exact 1000"
                + " | 2024-01-11 [Newsweek] article author = exact 1000");
        List<Link> links = between(three.entry(List.of("cut 3 1")).corroboration());
        assertThat(links.stream().filter(link -> link.document().equals(three.sha256(3))))
                .extracting(Link::source, Link::standing)
                .containsExactlyInAnyOrder(
                        tuple(three.sha256(1), Standing.CUT), tuple(three.sha256(2), Standing.COUNTS));
    }

    @Test
    void a_joined_link_is_the_strongest_and_says_who_made_it() {
        Pile apart =
                Pile.of("2024-01-10 White House = more_than 1000 | 2024-01-12 [Newsweek] article author = exact 2600");
        assertThat(between(apart.entry(List.of("join 2 1")).corroboration()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(Kind.DECIDED);
                    assertThat(link.document()).isEqualTo(apart.sha256(2));
                    assertThat(link.source()).isEqualTo(apart.sha256(1));
                    assertThat(link.measure()).contains("analyst");
                });
    }

    @ParameterizedTest(name = "{0} and its undoing leave no trace")
    @ValueSource(strings = {"cut 2 1", "join 2 1", "cut 1 2", "join 1 2"})
    void what_is_undone_leaves_exactly_what_was(String decision) {
        assertThat(TAKEN.corroborated(List.of(decision, "undo 1"))).isEqualTo(TAKEN.corroborated(List.of()));
    }

    @Test
    void an_undone_undo_brings_the_decision_back() {
        assertThat(TAKEN.corroborated(List.of("cut 2 1", "undo 1", "undo 2")))
                .isEqualTo(TAKEN.corroborated(List.of("cut 2 1")))
                .isNotEqualTo(TAKEN.corroborated(List.of()));
    }

    @Test
    void the_later_word_on_two_documents_takes_the_place_of_the_earlier() {
        assertThat(TAKEN.corroborated(List.of("cut 2 1", "join 2 1")))
                .isEqualTo(TAKEN.corroborated(List.of("join 2 1")));
        assertThat(TAKEN.corroborated(List.of("join 2 1", "cut 2 1")))
                .isEqualTo(TAKEN.corroborated(List.of("cut 2 1")));
    }

    @Test
    void documents_that_have_it_from_one_another_are_remarked_on_with_every_claim_of_the_ring() {
        Pile ring = Pile.of(RING);
        Corroboration found = ring.entry().corroboration();
        assertThat(found.remarks(Remark.Kind.CIRCULAR)).singleElement().satisfies(remark -> {
            assertThat(remark.words()).contains("Reuters", "Newsweek");
            assertThat(remark.claims())
                    .extracting(claim -> claim.passage().document())
                    .containsExactlyInAnyOrder(ring.sha256(1), ring.sha256(2));
        });
        assertThat(between(found)).isNotEmpty().allSatisfy(link -> assertThat(link.standing())
                .isEqualTo(Standing.CIRCULAR));
    }

    @Test
    void a_ring_that_an_analyst_cut_is_a_ring_no_more() {
        assertThat(Pile.of(RING).entry(List.of("cut 1 2")).corroboration().remarks(Remark.Kind.CIRCULAR))
                .isEmpty();
    }

    @Test
    void an_analyst_can_close_a_ring() {
        Pile chain = Pile.of(
                "2024-01-10 [Reuters] article author = exact 2600 | 2024-01-11 [Newsweek] Reuters = exact 2600");
        assertThat(chain.entry().corroboration().remarks(Remark.Kind.CIRCULAR)).isEmpty();
        assertThat(chain.entry(List.of("join 1 2")).corroboration().remarks(Remark.Kind.CIRCULAR))
                .hasSize(1);
    }

    private static List<Link> between(Corroboration found) {
        return found.links().stream().filter(link -> link.source() != null).toList();
    }

    private static String words(OriginCount count) {
        return count.isExact() ? String.valueOf(count.certain()) : count.certain() + "-" + count.possible();
    }
}
