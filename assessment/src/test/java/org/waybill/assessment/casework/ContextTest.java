package org.waybill.assessment.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.assessment.pack.Packs;

class ContextTest {
    private static final String PACK = """
        regime: GENERAL
        title: Background
        version: 1
        compiled: 2026-11-22
        targets: []
        provisions:
          - id: G-1
            instrument: A treaty
            paragraph: Art. 6
            title: Background to transfers of arms
            adopted: 2000-01-01
            in-force: [{from: 2000-01-01}]
            bound: Its parties
            conduct: [arms_from]
            direction: n_a
            force: treaty_or_custom
            items: Arms.
            rule: A party looks before it sends.
            certainty: verified
            sources: [SRC]
            context:
              claims: [transfer]
              goods: {classes: [arms]}
              why: It binds its parties alone.
        """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        artillery shells | 1 | arms have it beside them, whoever takes part
        diesel           | 0 | fuel has not
        containers       | 1 | what was in them is not told, and a reader may want it
        """)
    void background_stands_beside_what_it_is_about(String item, int notes, String why) {
        Packs packs = Packs.read(PackTexts.with(PACK));
        Scene scene = new Scene().entry(Scene.claim().actors("FR").target("EG").items(item));
        long shown = new Assessor(packs, Scene.goods(), Scene.allegiance())
                .of(scene.made()).entries().stream()
                        .mapToLong(entry -> entry.context().size())
                        .sum();
        assertThat(shown).as(why).isEqualTo(notes);
    }
}
