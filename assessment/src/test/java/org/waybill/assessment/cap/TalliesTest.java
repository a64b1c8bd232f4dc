package org.waybill.assessment.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.model.Basis;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Element;
import org.waybill.model.Modality;
import org.waybill.model.OriginCount;
import org.waybill.model.Qualifier;
import org.waybill.model.Tally;
import org.waybill.model.Tally.Outcome;

/** A cap of 500,000 barrels of refined petroleum a calendar year, all suppliers together, from 2018. */
class TalliesTest {
    private static final String LIMB = """
        cap: {limit: 500000, unit: barrels, year: 01-01, from: 2018-01-01}
        limbs:
          - id: supply
            name: supply to the target
            claims: [transfer]
            giver: other
            taker: target
            bound: giver
            goods: {classes: [refined-petroleum]}
            further: [{id: above, question: Is it above the cap, test: cap, unless: No figure tells.}]
        """;

    private static List<Tally> tallies(Scene scene) {
        return assessed(scene).tallies();
    }

    private static CaseAssessment assessed(Scene scene) {
        return new Assessor(
                        PackTexts.packs(PackTexts.provision("T-1", "[{from: 2018-01-01}]", LIMB)),
                        Scene.goods(),
                        Scene.allegiance())
                .of(scene.made());
    }

    private static Scene.Sketch oil(String low, String high, Qualifier qualifier, Basis basis, String period) {
        return Scene.claim()
                .actors("RU")
                .target("KP")
                .items("refined petroleum")
                .in(period)
                .published("2026-01-01")
                .quantity(low, high, "barrels", qualifier, basis);
    }

    private static Scene.Sketch exactly(String barrels, String period) {
        return oil(barrels, barrels, Qualifier.EXACT, Basis.TOTAL, period);
    }

    private static Tally only(Scene.Sketch... claims) {
        List<Tally> all = tallies(new Scene().entry(claims));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
        EXACT     | TOTAL     | 500000 | 2024               | WITHIN            | at the limit is within it
        EXACT     | TOTAL     | 500001 | 2024               | EXCEEDS           | one barrel more is above
        MORE_THAN | TOTAL     | 500000 | 2024-03..2024-10   | EXCEEDS           | more than the limit is above, whatever the rest of the year brought
        AT_LEAST  | TOTAL     | 500000 | 2024-03..2024-10   | CANNOT_SAY        | at least the limit may be the limit
        EXACT     | TOTAL     | 400000 | 2024-03..2024-10   | CANNOT_SAY        | eight months within say nothing of the other four
        EXACT     | UNSTATED  | 600000 | 2024-03..2024-10   | EXCEEDS           | a basis that is not told is read as a total
        UP_TO     | TOTAL     | 600000 | 2024               | APPEARS_TO_EXCEED | up to a number above may be any number below
        UP_TO     | TOTAL     | 400000 | 2024               | WITHIN            | up to a number below is below
        LESS_THAN | TOTAL     | 500000 | 2024               | WITHIN            | less than the limit is within
        APPROX    | TOTAL     | 600000 | 2024               | APPEARS_TO_EXCEED | about bounds nothing from below
        APPROX    | TOTAL     | 400000 | 2024               | CANNOT_SAY        | nor from above
        EXACT     | BATCH     | 510000 | 2024-03            | EXCEEDS           | one consignment is at least that
        EXACT     | BATCH     | 100000 | 2024               | CANNOT_SAY        | one consignment is not all
        EXACT     | INCREMENT | 510000 | 2024-03            | EXCEEDS           | a number on top is at least that
        EXACT     | RATE      | 900000 | 2024-03            | CANNOT_SAY        | a rate is no total
        EXACT     | CAPACITY  | 900000 | 2024-03            | CANNOT_SAY        | what tankers could hold is not cargo
        EXACT     | SNAPSHOT  | 900000 | 2024-03            | CANNOT_SAY        | what lay in tanks is not what came
        """)
    void a_figure_puts_a_year(
            Qualifier qualifier, Basis basis, String barrels, String period, Outcome outcome, String why) {
        Tally tally = only(oil(barrels, barrels, qualifier, basis, period));
        assertThat(tally.outcome()).as(why).isEqualTo(outcome);
    }

    @Test
    void a_band_has_both_its_ends() {
        Tally tally = only(oil("400000", "600000", Qualifier.RANGE, Basis.TOTAL, "2024"));
        assertThat(tally.outcome()).isEqualTo(Outcome.APPEARS_TO_EXCEED);
        assertThat(tally.low()).isEqualByComparingTo("400000");
        assertThat(tally.high()).isEqualByComparingTo("600000");
    }

    @Test
    void a_period_that_sticks_out_of_the_year_may_lie_wholly_outside_it() {
        List<Tally> all = tallies(new Scene().entry(exactly("900000", "2023-06..2024-06")));
        assertThat(all).extracting(tally -> tally.from().getYear()).containsExactly(2023, 2024);
        assertThat(all).extracting(Tally::outcome).containsOnly(Outcome.CANNOT_SAY);
        assertThat(all).extracting(Tally::low).containsOnly(BigDecimal.ZERO);
    }

    @Test
    void each_year_has_a_cap_of_its_own() {
        List<Tally> all = tallies(new Scene().entry(exactly("450000", "2022"), exactly("450000", "2023")));
        assertThat(all).extracting(Tally::outcome).containsExactly(Outcome.WITHIN, Outcome.WITHIN);
    }

    @Test
    void one_origin_that_gives_one_number_for_two_years_gives_two_figures() {
        List<Tally> all = tallies(new Scene().entryOfOneOrigin(exactly("450000", "2022"), exactly("450000", "2023")));
        assertThat(all).extracting(Tally::outcome).containsExactly(Outcome.WITHIN, Outcome.WITHIN);
    }

    @Test
    void years_before_the_cap_have_none() {
        assertThat(tallies(new Scene().entry(exactly("900000", "2017")))).isEmpty();
    }

    @Test
    void origins_of_one_supplier_stand_against_one_another() {
        Tally tally = only(exactly("300000", "2021"), exactly("650000", "2021"));
        assertThat(tally.outcome()).isEqualTo(Outcome.APPEARS_TO_EXCEED);
        assertThat(tally.low()).isEqualByComparingTo("300000");
        assertThat(tally.high()).isEqualByComparingTo("650000");
        assertThat(tally.origins()).isEqualTo(new OriginCount(2, 2));
    }

    @Test
    void suppliers_add_up() {
        Tally tally = only(exactly("300000", "2021"), exactly("300000", "2021").actors("CN"));
        assertThat(tally.outcome()).isEqualTo(Outcome.EXCEEDS);
        assertThat(tally.low()).isEqualByComparingTo("600000");
    }

    @Test
    void suppliers_in_two_entries_add_up_too() {
        Scene scene = new Scene()
                .entry(exactly("300000", "2021"))
                .entry(exactly("300000", "2021").actors("CN"));
        assertThat(tallies(scene)).extracting(Tally::outcome).containsExactly(Outcome.EXCEEDS);
    }

    @Test
    void a_figure_for_nobody_in_particular_may_count_the_same_barrels_again() {
        Tally tally = only(exactly("300000", "2021"), exactly("400000", "2021").actors());
        assertThat(tally.outcome()).isEqualTo(Outcome.WITHIN);
        assertThat(tally.low()).isEqualByComparingTo("400000");
        assertThat(only(exactly("300000", "2021"), exactly("400000", "2021").actors("CN", "RU"))
                        .high())
                .as("nor does one for several together add up")
                .isEqualByComparingTo("400000");
    }

    @Test
    void one_consignment_does_not_contradict_a_total() {
        Tally tally = only(exactly("600000", "2021"), oil("10000", "10000", Qualifier.EXACT, Basis.BATCH, "2021-03"));
        assertThat(tally.outcome()).isEqualTo(Outcome.EXCEEDS);
        assertThat(only(exactly("300000", "2021"), oil("10000", "10000", Qualifier.EXACT, Basis.BATCH, "2021-03"))
                        .outcome())
                .isEqualTo(Outcome.WITHIN);
    }

    @Test
    void one_consignment_above_a_total_does() {
        Tally tally = only(exactly("300000", "2021"), oil("600000", "600000", Qualifier.EXACT, Basis.BATCH, "2021-03"));
        assertThat(tally.outcome()).isEqualTo(Outcome.APPEARS_TO_EXCEED);
    }

    @Test
    void an_origin_that_gives_a_later_and_higher_total_holds_both() {
        Tally tally = tallies(new Scene()
                        .entryOfOneOrigin(exactly("400000", "2021-01..2021-06"), exactly("700000", "2021-01..2021-10")))
                .get(0);
        assertThat(tally.low()).as("at least the greater of the two").isEqualByComparingTo("700000");
        assertThat(tally.origins()).as("one body").isEqualTo(new OriginCount(1, 1));
    }

    @Test
    void oil_of_which_nobody_says_that_it_was_refined_can_at_most_appear_to_exceed() {
        Tally tally = only(exactly("900000", "2021").items("oil"));
        assertThat(tally.outcome()).isEqualTo(Outcome.APPEARS_TO_EXCEED);
        assertThat(tally.low()).isEqualByComparingTo("0");
    }

    @Test
    void crude_oil_and_what_goes_the_other_way_make_no_sum() {
        assertThat(tallies(new Scene().entry(exactly("900000", "2021").items("crude oil"))))
                .isEmpty();
        assertThat(tallies(
                        new Scene().entry(exactly("900000", "2021").actors("KP").target("RU"))))
                .isEmpty();
    }

    @Test
    void what_is_only_planned_is_left_out_and_says_so() {
        Tally tally = only(exactly("900000", "2021").put(Modality.PLANNED));
        assertThat(tally.outcome()).isEqualTo(Outcome.CANNOT_SAY);
        assertThat(tally.lines()).singleElement().satisfies(line -> {
            assertThat(line.counts()).isFalse();
            assertThat(line.why()).startsWith("Left out: ");
        });
    }

    @ParameterizedTest(name = "{0} tonnes of {1}: {2} to {3} barrels")
    @CsvSource({"10000, diesel, 60000, 90000", "10000, refined petroleum, 60000, 90000"})
    void a_weight_is_a_range_of_barrels(String tonnes, String item, String low, String high) {
        Tally tally = only(Scene.claim()
                .actors("RU")
                .target("KP")
                .items(item)
                .in("2021")
                .quantity(tonnes, tonnes, "tonnes", Qualifier.EXACT, Basis.TOTAL));
        assertThat(tally.low()).isEqualByComparingTo(low);
        assertThat(tally.high()).isEqualByComparingTo(high);
    }

    @Test
    void a_unit_that_no_table_turns_into_barrels_is_left_out() {
        Tally tally = only(Scene.claim()
                .actors("RU")
                .target("KP")
                .items("diesel")
                .in("2021")
                .quantity("40", "40", "tankers", Qualifier.EXACT, Basis.TOTAL));
        assertThat(tally.lines().get(0).why())
                .isEqualTo("Left out: no table tells how much one of its unit (tankers) is.");
        assertThat(tally.origins()).isEqualTo(OriginCount.NONE);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        EXACT | 600000 | SUPPORTED   | above the cap
        UP_TO | 600000 | NO_EVIDENCE | a ceiling above it stands against nobody's figure
        EXACT | 300000 | NO_EVIDENCE | within, as far as the case knows suppliers
        """)
    void an_element_asks_whether_a_cap_was_exceeded(
            Qualifier qualifier, String barrels, Element.State state, String why) {
        assertThat(above(oil(barrels, barrels, qualifier, Basis.TOTAL, "2021")).state())
                .as(why)
                .isEqualTo(state);
    }

    @Test
    void figures_of_two_origins_on_both_sides_of_a_cap_contest_it() {
        assertThat(above(exactly("300000", "2021"), exactly("650000", "2021")).state())
                .isEqualTo(Element.State.CONTESTED);
    }

    @Test
    void figures_of_another_year_say_nothing_of_this_one() {
        Scene scene = new Scene()
                .entry(exactly("900000", "2021"))
                .entry(oil("10", "10", Qualifier.EXACT, Basis.RATE, "2022"));
        assertThat(assessed(scene)
                        .entries()
                        .get(1)
                        .assessments()
                        .get(0)
                        .element(Element.Kind.FURTHER)
                        .why())
                .isEqualTo("No figure tells.");
    }

    private static Element above(Scene.Sketch... claims) {
        return assessed(new Scene().entry(claims))
                .entries()
                .get(0)
                .assessments()
                .get(0)
                .element(Element.Kind.FURTHER);
    }

    @Test
    void the_sentence_has_the_year_the_figures_and_the_limit() {
        assertThat(only(oil("1000000", "1000000", Qualifier.MORE_THAN, Basis.TOTAL, "2024-03..2024-10"))
                        .why())
                .isEqualTo(
                        "For 1 January 2024 to 31 December 2024 the figures leave more than 1,000,000 barrels: all of"
                                + " it above the limit of 500,000 barrels.");
    }
}
