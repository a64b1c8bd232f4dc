package org.waybill.assessment.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration.Grade;
import org.waybill.model.Element;
import org.waybill.model.Element.Kind;
import org.waybill.model.Element.State;
import org.waybill.model.Modality;
import org.waybill.model.OriginCount;

/** Each element of a small rule: from 12 June 2009 nobody takes arms from North Korea or its Bureau 1. */
class ElementsTest {
    private static final String SINCE_2009 = "[{from: 2009-06-12}]";

    private static CaseAssessment assessed(String times, String limb, Scene scene) {
        return new Assessor(PackTexts.packs(PackTexts.provision("T-1", times, limb)), Scene.goods(), Scene.allegiance())
                .of(scene.made());
    }

    private static Assessment only(String limb, Scene.Sketch... claims) {
        return assessed(SINCE_2009, limb, new Scene().entry(claims))
                .entries()
                .get(0)
                .assessments()
                .get(0);
    }

    private static Element element(Kind kind, Scene.Sketch... claims) {
        return only(PackTexts.PROCUREMENT, claims).element(kind);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        RU              | SUPPORTED   | Russia is a Member
        Rosoboronexport | SUPPORTED   | a company of a Member is bound by way of it
        Wagner Group    | NO_EVIDENCE | whose it is, is not known
        TW              | NO_EVIDENCE | Taiwan is no Member
        PS              | NO_EVIDENCE | an observer is no Member
        """)
    void who_is_bound(String taker, State state, String why) {
        assertThat(element(Kind.BOUND, Scene.claim().target(taker)).state())
                .as(why)
                .isEqualTo(state);
    }

    @Test
    void nobody_named_is_nobody_bound() {
        Assessment one = only(PackTexts.PROCUREMENT, Scene.claim().target());
        assertThat(one.element(Kind.BOUND).state()).isEqualTo(State.NO_EVIDENCE);
        assertThat(one.bound()).isEmpty();
        assertThat(one.element(Kind.DIRECTION).state())
                .as("the other end may be unstated")
                .isEqualTo(State.SUPPORTED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ASSERTED, SUPPORTED",
        "REPORTED, SUPPORTED",
        "ALLEGED, SUPPORTED",
        "DENIED, NO_EVIDENCE",
        "PLANNED, NO_EVIDENCE",
        "HYPOTHETICAL, NO_EVIDENCE",
        "OPINION, NO_EVIDENCE"
    })
    void what_is_only_planned_supposed_or_denied_shows_nothing_done(Modality modality, State state) {
        assertThat(element(Kind.CONDUCT, Scene.claim().put(modality)).state()).isEqualTo(state);
    }

    @Test
    void a_denial_stands_against_what_others_say_and_takes_nothing_away() {
        Element conduct = element(Kind.CONDUCT, Scene.claim(), Scene.claim().negated());
        assertThat(conduct.state()).isEqualTo(State.SUPPORTED);
        assertThat(conduct.support()).hasSize(1);
        assertThat(conduct.against()).hasSize(1);
        assertThat(conduct.origins()).isEqualTo(new OriginCount(1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"CONTESTED, CONTESTED", "REFUTED, CONTESTED", "SINGLE_ORIGIN, SUPPORTED", "UNCORROBORATED, SUPPORTED"})
    void origins_that_contradict_one_another_contest_the_conduct(Grade grade, State state) {
        Scene scene = new Scene().entry(grade, Scene.claim());
        assertThat(assessed(SINCE_2009, PackTexts.PROCUREMENT, scene)
                        .entries()
                        .get(0)
                        .assessments()
                        .get(0)
                        .element(Kind.CONDUCT)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        KP       | RU | SUPPORTED   | from the target
        RU       | KP | RULED_OUT   | to the target is another rule's matter
        Bureau 1 | RU | SUPPORTED   | a party that the regime names
        Korea Mining Development Trading Corporation | RU | SUPPORTED | a company of the target is the target
        KP       | KP | RULED_OUT   | within the target nobody else takes
        """)
    void which_way_it_ran(String giver, String taker, State state, String why) {
        assertThat(element(Kind.DIRECTION, Scene.claim().actors(giver).target(taker))
                        .state())
                .as(why)
                .isEqualTo(state);
    }

    @Test
    void where_the_regime_is_at_neither_end_no_rule_of_it_is_asked() {
        Scene scene = new Scene().entry(Scene.claim().actors("CN").target("RU"));
        assertThat(assessed(SINCE_2009, PackTexts.PROCUREMENT, scene).entries()).isEmpty();
    }

    @Test
    void a_party_before_the_regime_named_it_leaves_the_direction_open() {
        assertThat(element(Kind.DIRECTION, Scene.claim().in("1999-05")).state()).isEqualTo(State.NO_EVIDENCE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"artillery shells, SUPPORTED", "containers, NO_EVIDENCE", "soldiers, RULED_OUT"})
    void the_goods(String item, State state) {
        assertThat(element(Kind.ITEM, Scene.claim().items(item)).state()).isEqualTo(state);
    }

    @Test
    void one_claim_that_says_what_was_inside_supports_the_entry() {
        Element item = element(
                Kind.ITEM, Scene.claim().items("containers"), Scene.claim().items("artillery shells"));
        assertThat(item.state()).isEqualTo(State.SUPPORTED);
        assertThat(item.origins()).as("only who said what was inside shows it").isEqualTo(new OriginCount(1, 1));
    }

    @Test
    void a_rule_that_asks_for_no_goods_has_no_goods_to_miss() {
        String limb = PackTexts.PROCUREMENT.replace("    goods: {classes: [arms]}\n", "");
        assertThat(only(limb, Scene.claim().items("widgets")).element(Kind.ITEM).state())
                .isEqualTo(State.SUPPORTED);
    }

    @Test
    void the_day_is_that_of_claims_whose_goods_may_be_in_scope() {
        Assessment one = only(
                PackTexts.PROCUREMENT,
                Scene.claim().in("2008-01").items("artillery shells"),
                Scene.claim().in("2023-10").items("soldiers"));
        assertThat(one.element(Kind.DATE).state()).isEqualTo(State.RULED_OUT);
        assertThat(one.result()).isEqualTo(Assessment.Result.NOT_ENGAGED);
    }

    @Test
    void one_claim_inside_is_enough() {
        Element date = element(
                Kind.DATE,
                Scene.claim().in("2008-01"),
                Scene.claim().in("2023-10"),
                Scene.claim().in(""));
        assertThat(date.state()).isEqualTo(State.SUPPORTED);
        assertThat(date.support()).hasSize(1);
        assertThat(date.why())
                .isEqualTo("The claims leave 1 October 2023 to 31 October 2023; the rule applied since 12 June 2009.");
    }

    @Test
    void the_day_is_that_of_claims_that_name_the_goods() {
        Assessment one = only(
                PackTexts.PROCUREMENT,
                Scene.claim().in("2008-05"),
                Scene.claim().items("containers").in("2010-05"));
        assertThat(one.element(Kind.ITEM).state()).isEqualTo(State.SUPPORTED);
        assertThat(one.element(Kind.DATE).state())
                .as("arms before the rule, containers of nobody knows what after it")
                .isEqualTo(State.NO_EVIDENCE);
        assertThat(one.element(Kind.DATE).why())
                .contains("1 May 2008 to 31 May 2008")
                .contains("1 May 2010 to 31 May 2010");
    }

    @Test
    void claims_about_other_goods_show_no_part_of_it() {
        Assessment one = only(
                PackTexts.PROCUREMENT,
                Scene.claim().in("2010-05"),
                Scene.claim().items("crude oil").in("2010-06"));
        assertThat(one.elements())
                .allSatisfy(element ->
                        assertThat(element.support()).as(element.id()).hasSize(1));
    }

    @Test
    void without_a_period_the_beginning_stays_open() {
        Assessment one = only(PackTexts.PROCUREMENT, Scene.claim().in(""));
        assertThat(one.element(Kind.DATE).state()).isEqualTo(State.NO_EVIDENCE);
        assertThat(one.from()).isNull();
        assertThat(one.result()).isEqualTo(Assessment.Result.CANNOT_SAY);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        [{from: 2009-06-12, contested: Iran rejects it}]                          | CONTESTED   | a time that somebody contests
        [{from: 2009-06-12, to: 2022-01-01, check: a renewal was not looked for}] | NO_EVIDENCE | behind an end to be looked up
        [{from: 2009-06-12, to: 2022-01-01}]                                      | RULED_OUT   | behind an end that is known
        """)
    void a_time_can_be_contested_or_unsure(String times, State state, String why) {
        Assessment one = assessed(times, PackTexts.PROCUREMENT, new Scene().entry(Scene.claim()))
                .entries()
                .get(0)
                .assessments()
                .get(0);
        assertThat(one.element(Kind.DATE).state()).as(why).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "It was approved by the Committee in May., CONTESTED",
        "It went without Committee approval., SUPPORTED",
        "It left the port., SUPPORTED"
    })
    void an_exemption_that_is_claimed_contests(String text, State state) {
        assertThat(element(Kind.EXEMPTION, Scene.claim().text(text)).state()).isEqualTo(state);
    }

    @Test
    void an_exemption_shows_the_words_that_claim_it() {
        Element exemption = element(Kind.EXEMPTION, Scene.claim().text("It was approved by the Committee in May."));
        assertThat(exemption.against()).hasSize(1);
        assertThat(exemption.against().get(0).spans().get(0).of("It was approved by the Committee in May."))
                .isEqualTo("approved by the Committee");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        test: words, cues: weapons-training | RU | They were trained in live fire. | SUPPORTED   | the words are there
        test: words, cues: weapons-training | RU | They were taught a language.   | NO_EVIDENCE | they are not
        test: words, cues: weapons-training | RU | They went without live fire.   | NO_EVIDENCE | they are turned round
        test: target-is-state               | RU | It was sold.                   | SUPPORTED   | the State itself gave it
        test: listed                        | RU | It was sold.                   | NO_EVIDENCE | a row names the State, no party
        test: 'place, places: [Rason]'      | RU | It was sold.                   | NO_EVIDENCE | no place is told
        test: never                         | RU | It was sold.                   | NO_EVIDENCE | no claim can say so
        """)
    void what_else_a_limb_asks(String test, String taker, String text, State state, String why) {
        Assessment one = only(further(test), Scene.claim().target(taker).text(text));
        assertThat(one.element(Kind.FURTHER).state()).as(why).isEqualTo(state);
        if (state == State.NO_EVIDENCE) {
            assertThat(one.element(Kind.FURTHER).why()).isEqualTo("Nothing tells.");
        }
    }

    @Test
    void a_party_that_a_row_names_is_listed_and_no_state() {
        Scene.Sketch bureau = Scene.claim().actors("Bureau 1");
        assertThat(only(further("test: listed"), bureau).element(Kind.FURTHER).state())
                .isEqualTo(State.SUPPORTED);
        assertThat(only(further("test: target-is-state"), bureau)
                        .element(Kind.FURTHER)
                        .state())
                .isEqualTo(State.NO_EVIDENCE);
        assertThat(only(
                                further("test: listed"),
                                Scene.claim().actors("Bureau 1").in(""))
                        .element(Kind.FURTHER)
                        .state())
                .as("on an open day nobody is surely listed")
                .isEqualTo(State.NO_EVIDENCE);
    }

    @Test
    void a_place_is_found_inside_a_longer_name() {
        String limb = further("test: place, places: [Rason]");
        assertThat(only(limb, Scene.claim().place("the port of Rason"))
                        .element(Kind.FURTHER)
                        .state())
                .isEqualTo(State.SUPPORTED);
        assertThat(only(limb, Scene.claim().place("Nampo"))
                        .element(Kind.FURTHER)
                        .state())
                .isEqualTo(State.NO_EVIDENCE);
    }

    @Test
    void what_else_is_asked_is_asked_of_claims_in_scope_only() {
        Assessment one = only(
                further("test: words, cues: weapons-training"),
                Scene.claim().items("artillery shells"),
                Scene.claim().items("soldiers").text("They were trained in live fire."));
        assertThat(one.element(Kind.FURTHER).state()).isEqualTo(State.NO_EVIDENCE);
    }

    @Test
    void types_of_claims_that_tell_of_other_conduct_are_not_asked() {
        Scene scene = new Scene().entry(Scene.claim().type(ClaimType.DEPLOYMENT));
        assertThat(assessed(SINCE_2009, PackTexts.PROCUREMENT, scene).entries()).isEmpty();
    }

    private static String further(String test) {
        return PackTexts.PROCUREMENT + "    further:\n      - {id: more, question: Is it so, unless: Nothing tells., "
                + test.replace("'", "") + "}\n";
    }
}
