package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Docket;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.Origin.Counts;
import org.waybill.model.Reading;

/** Laws of origins that hold for any pile of pages that name, relay and copy one another. */
class OriginLawsTest {
    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void any_order_of_pages_gives_the_same_in_every_letter(@ForAll("piles") Pile pile, @ForAll Random random) {
        List<Reading> shuffled = new ArrayList<>(pile.readings());
        Collections.shuffle(shuffled, random);
        assertThat(corroborated(shuffled).toString())
                .isEqualTo(corroborated(pile.readings()).toString());
    }

    @Property(tries = TRIES)
    void any_order_of_claims_gives_the_same_in_every_letter(@ForAll("piles") Pile pile, @ForAll Random random) {
        List<Reading> shuffled = pile.readings().stream()
                .map(reading -> {
                    List<Claim> claims = new ArrayList<>(reading.claims());
                    Collections.shuffle(claims, random);
                    return new Reading(reading.document(), claims, reading.commentary());
                })
                .toList();
        assertThat(corroborated(shuffled).toString())
                .isEqualTo(corroborated(pile.readings()).toString());
    }

    @Property(tries = TRIES)
    void a_page_about_something_else_changes_no_entry(@ForAll("piles") Pile pile) {
        List<Reading> more = new ArrayList<>(pile.readings());
        Telling elsewhere = Telling.MUNITIONS.between("IR", "YE").by("White House");
        more.add(new Pile(List.of(Page.of("elsewhere", "2024-01-12")
                        .by("Reuters")
                        .with(new Page.Line(elsewhere, "Elsewhere, other goods went.", List.of(), null))))
                .readings()
                .get(0));
        assertThat(corroborated(more).entries())
                .containsAll(corroborated(pile.readings()).entries());
    }

    @Property(tries = TRIES)
    void every_claim_leads_back_to_an_origin(@ForAll("piles") Pile pile) {
        assertThat(corroborated(pile.readings()).entries())
                .allSatisfy(entry -> assertThat(entry.corroboration().roots().stream()
                                .flatMap(root -> root.findings().stream())
                                .flatMap(finding -> finding.claims().stream()))
                        .containsAll(entry.claims())
                        .allMatch(entry.claims()::contains));
    }

    @Property(tries = TRIES)
    void the_count_is_that_of_the_origins_shown(@ForAll("piles") Pile pile) {
        assertThat(corroborated(pile.readings()).entries()).allSatisfy(entry -> {
            Corroboration found = entry.corroboration();
            assertThat(found.origins().possible()).isEqualTo((int) found.roots().stream()
                    .filter(root -> root.counts() != Counts.NOT)
                    .count());
            assertThat((long) found.origins().certain())
                    .isGreaterThanOrEqualTo(found.roots().stream()
                            .filter(root -> root.counts() == Counts.CERTAIN)
                            .count());
            assertThat((long) found.findings().possible())
                    .isEqualTo(findings(found)
                            .filter(finding -> finding.counts() != Counts.NOT)
                            .count());
        });
    }

    @Property(tries = TRIES)
    void certain_origins_come_first_and_findings_in_the_order_they_were_said(@ForAll("piles") Pile pile) {
        assertThat(corroborated(pile.readings()).entries()).allSatisfy(entry -> {
            assertThat(entry.corroboration().roots()).extracting(Origin::counts).isSorted();
            assertThat(entry.corroboration().roots()).allSatisfy(root -> assertThat(root.findings().stream()
                            .map(Finding::said)
                            .filter(said -> said != null)
                            .toList())
                    .isSorted());
        });
    }

    @Property(tries = TRIES)
    void the_figure_shown_is_one_that_somebody_gave(@ForAll("piles") Pile pile) {
        assertThat(corroborated(pile.readings()).entries())
                .allSatisfy(entry -> assertThat(entry.corroboration().figures()).allSatisfy(figure -> assertThat(
                                figure.claims())
                        .extracting(claim ->
                                claim.slots().quantity().value().orElseThrow().low())
                        .contains(figure.best())));
    }

    @Property(tries = TRIES)
    void a_link_leads_to_another_page_of_the_pile_and_stands_once(@ForAll("piles") Pile pile) {
        Corroborated found = corroborated(pile.readings());
        assertThat(found.dependence().links())
                .doesNotHaveDuplicates()
                .extracting(Link::source)
                .doesNotContainNull()
                .isSubsetOf(pile.pages().stream().map(Page::sha256).toList());
    }

    private static Stream<Finding> findings(Corroboration found) {
        return found.roots().stream().flatMap(root -> root.findings().stream());
    }

    private static Corroborated corroborated(List<Reading> readings) {
        return Ledger.corroborate(readings, Docket.NONE);
    }

    @Provide
    Arbitrary<Pile> piles() {
        Arbitrary<String> days = Arbitraries.of("-", "2024-01", "2024-01-10", "2024-01-11", "2024-01-30", "2024-03-20");
        Arbitrary<String> outlets = Arbitraries.of("", "[Reuters] ", "[Newsweek] ", "[CNN] ");
        Arbitrary<String> lines = line().list().ofMinSize(1).ofMaxSize(3).map(said -> String.join("; ", said));
        return Combinators.combine(days, outlets, lines)
                .as((day, outlet, said) -> day + " " + outlet + said)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pages -> Pile.of(String.join(" | ", pages)));
    }

    private static Arbitrary<String> line() {
        Arbitrary<String> speakers = Arbitraries.of(
                "article author",
                "White House",
                "State Department",
                "US officials",
                "Washington (United States)",
                "officials",
                "Reuters",
                "Newsweek",
                "CNN",
                "MSMT",
                "Ukrainian Defence Intelligence",
                "Kremlin spokesman",
                "report");
        Arbitrary<String> figures = Arbitraries.of(
                "",
                "",
                " not",
                " = exact 1000",
                " = more_than 1000",
                " = approx 6700",
                " = exact 7000",
                " = exact 4314",
                " = exact 300 increment");
        Arbitrary<String> ways = Arbitraries.of("", "", "", " < Yonhap", " < Reuters", " @ 2024-01-05");
        return Combinators.combine(speakers, figures, ways).as((speaker, figure, way) -> speaker + figure + way);
    }
}
