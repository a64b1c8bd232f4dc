package org.waybill.assessment.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.assessment.Scene;
import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.assessment.pack.Packs;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Position;

/** A regime about arms from North Korea, with four readings on record. */
class PositionsTest {
    private static final String READINGS = """
        positions:
          - {holder: A team, stance: engages, held: 2025-05-29, words: It reads them so., provisions: [T-1], sources: [SRC]}
          - {holder: Russia, stance: opposes, held: 2024-10, parties: [RU], words: It does not., provisions: [], sources: [SRC]}
          - {holder: Iran, stance: opposes, parties: [KP, IR], words: It was no party., provisions: [], sources: []}
          - {holder: Someone, stance: neither, words: Another paragraph., provisions: [T-2], sources: []}
        """;

    private static List<Position> positions(Scene scene) {
        String second = PackTexts.provision(
                "T-2", "[{from: 2009-06-12}]", PackTexts.PROCUREMENT.replace("[arms]", "[crude-oil]"));
        String first = PackTexts.provision("T-1", "[{from: 2009-06-12}]", PackTexts.PROCUREMENT);
        Packs packs = Packs.read(PackTexts.with(PackTexts.pack(first, second) + READINGS));
        return new Assessor(packs, Scene.goods(), Scene.allegiance())
                .of(scene.made())
                .entries()
                .get(0)
                .positions();
    }

    private static String told(List<Position> positions) {
        return positions.stream()
                .map(one -> one.holder() + " " + one.stance().key())
                .collect(Collectors.joining(", "));
    }

    private static Scene scene() {
        return new Scene().entry(Scene.claim());
    }

    private static Scene with(Scene.Sketch voice) {
        Scene scene = scene();
        scene.beside(voice);
        return scene;
    }

    private static Scene.Sketch denial() {
        return Scene.claim()
                .type(ClaimType.DENIAL)
                .actors("RU")
                .target()
                .items()
                .by("Russian Foreign Ministry")
                .text("Russia denies it.");
    }

    private static Scene.Sketch violation() {
        return Scene.claim()
                .type(ClaimType.VIOLATION)
                .actors("KP")
                .target()
                .by("MSMT")
                .text("This violates resolutions.");
    }

    @Test
    void readings_on_record_are_about_what_the_entry_may_engage_and_who_takes_part() {
        assertThat(told(positions(scene()))).isEqualTo("A team engages, Russia opposes");
    }

    @Test
    void what_somebody_says_in_the_case_comes_first() {
        assertThat(told(positions(with(violation())))).isEqualTo("MSMT engages, A team engages, Russia opposes");
    }

    @Test
    void a_denial_by_one_of_the_parties_opposes() {
        assertThat(told(positions(with(denial())))).startsWith("Russian Foreign Ministry opposes, ");
    }

    @Test
    void a_company_speaks_of_its_states_dealings() {
        assertThat(told(positions(with(denial().actors("Rosoboronexport")))))
                .startsWith("Russian Foreign Ministry opposes, ");
    }

    @Test
    void somebody_elses_dealings_are_another_matter() {
        assertThat(told(positions(with(denial().actors("CN"))))).isEqualTo("A team engages, Russia opposes");
    }

    @Test
    void what_two_do_together_is_not_what_one_does_with_a_third() {
        assertThat(told(positions(with(violation().actors("KP", "MM"))))).startsWith("A team engages");
        assertThat(told(positions(with(violation().actors("KP", "RU"))))).startsWith("MSMT engages");
    }

    @Test
    void other_goods_are_another_matter_and_unnamed_goods_are_not() {
        assertThat(told(positions(with(denial().items("crude oil"))))).isEqualTo("A team engages, Russia opposes");
        assertThat(told(positions(with(denial().items("munitions"))))).startsWith("Russian Foreign Ministry opposes");
        assertThat(told(positions(with(denial().items("widgets"))))).startsWith("Russian Foreign Ministry opposes");
    }

    @Test
    void a_violation_that_is_denied_opposes_and_one_that_is_supposed_is_none() {
        assertThat(told(positions(with(violation().negated())))).startsWith("MSMT opposes, ");
        assertThat(told(positions(with(violation().put(Modality.HYPOTHETICAL)))))
                .isEqualTo("A team engages, Russia opposes");
    }

    @Test
    void an_opinion_is_its_holders_reading_and_an_authors_own_is_commentary() {
        assertThat(told(positions(with(violation().put(Modality.OPINION))))).startsWith("MSMT engages");
        assertThat(told(positions(with(violation().put(Modality.OPINION).by("article author")))))
                .isEqualTo("A team engages, Russia opposes");
    }

    @Test
    void a_document_that_says_so_itself_is_named_by_its_publisher() {
        assertThat(told(positions(with(violation().by("article author"))))).startsWith("A newspaper engages");
    }

    @Test
    void a_claim_of_the_entry_that_denies_it_opposes() {
        Scene scene = new Scene().entry(Scene.claim(), Scene.claim().negated().by("Kremlin"));
        assertThat(told(positions(scene))).isEqualTo("Kremlin opposes, A team engages, Russia opposes");
    }
}
