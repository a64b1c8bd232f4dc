package org.waybill.assessment.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.assessment.pack.Packs;
import org.waybill.model.Element;

class RecipientTest {
    private static final String PACK = """
        regime: TEST
        title: An embargo on groups in a country whose Government is free
        version: 1
        compiled: 2026-11-22
        targets:
          - {id: country, states: [LB], parties: [Army of the Cedars], from: 2000-01-01, why: test}
          - {id: groups, states: [], parties: [The Group], from: 2010-01-01, to: 2020-12-31, why: test}
        provisions:
          - id: T-1
            instrument: S/RES/1 (2000)
            paragraph: "1"
            title: Arms to groups
            adopted: 2000-01-01
            in-force: [{from: 2000-01-01}]
            bound: All
            conduct: [arms_from]
            direction: to_target
            force: binding
            items: Arms.
            rule: Nobody sends arms to groups there.
            certainty: verified
            sources: [SRC]
            limbs:
              - id: supply
                name: supply to groups
                claims: [transfer]
                giver: other
                taker: target
                bound: giver
                goods: {classes: [arms]}
                further:
                  - id: group
                    question: Is it a group?
                    test: listed
                    rows: [groups]
                    free: [LB, Army of the Cedars]
                    %s
                    unless: No claim names a group.
        """;

    private static final String GOVERNMENT = """
          government:
            kind: element
            why: a State is its Government only where the words say so
            phrases: [army, government]
            not: [rebel]
        """;

    private static Element.State state(String freeBy, String taker, String words, String month) {
        Map<String, String> texts = PackTexts.with(PACK.formatted(freeBy));
        texts.merge("cues.yaml", GOVERNMENT, (lists, more) -> lists + more);
        Scene scene = new Scene()
                .entry(Scene.claim()
                        .actors("IR")
                        .target(taker)
                        .text(words)
                        .in(month)
                        .published("2022-06-01"));
        return new Assessor(Packs.read(texts), Scene.goods(), Scene.allegiance())
                .of(scene.made())
                .entries()
                .get(0)
                .assessments()
                .get(0)
                .element(Element.Kind.FURTHER)
                .state();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        The Group          | It got shells.                     | 2015-03 | SUPPORTED   | a row names the group for that month
        The Group          | It got shells.                     | 2009-03 | NO_EVIDENCE | the row begins later
        The Group          | It got shells.                     | 2021-03 | NO_EVIDENCE | the row has ended
        The Group          | It got shells.                     | 2020-12 | SUPPORTED   | the last day of the row counts
        LB                 | Shells reached the country.        | 2015-03 | NO_EVIDENCE | a country's name does not tell who in it
        LB                 | The country's army got shells.     | 2015-03 | RULED_OUT   | the words name the army, which is free
        LB                 | The rebel army there got shells.   | 2015-03 | NO_EVIDENCE | an army of rebels is not the Government's
        Army of the Cedars | Shells went out to them.           | 2015-03 | RULED_OUT   | a body that is free needs no further word
        """)
    void whom_the_rule_reaches_and_whom_it_leaves_alone(
            String taker, String words, String month, Element.State wanted, String why) {
        assertThat(state("free-by: government", taker, words, month)).as(why).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        Shells reached the country.      | without a list of cues the State itself is free
        The rebel army there got shells. | and then no word changes that
        """)
    void a_rule_on_groups_alone_can_free_the_state_whatever_the_words(String words, String why) {
        assertThat(state("", "LB", words, "2015-03")).as(why).isEqualTo(Element.State.RULED_OUT);
    }
}
