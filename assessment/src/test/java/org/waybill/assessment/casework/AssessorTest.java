package org.waybill.assessment.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waybill.assessment.Scene;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.assessment.pack.Packs;
import org.waybill.model.Assessment;
import org.waybill.model.Basis;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Review;

class AssessorTest {
    private static final String SINCE_2009 = "[{from: 2009-06-12}]";

    private static final Packs PACKS = PackTexts.packs(
            PackTexts.provision("T-3", "[{from: 2009-06-12, to: 2010-01-01}]", PackTexts.PROCUREMENT),
            PackTexts.provision("T-1", SINCE_2009, PackTexts.PROCUREMENT),
            PackTexts.provision("T-2", SINCE_2009, "context: {claims: [transfer, use], why: Shown as background.}\n"),
            PackTexts.provision("T-4", SINCE_2009, "untested: A duty to report.\n"),
            PackTexts.provision(
                    "T-5",
                    SINCE_2009,
                    "cap: {limit: 500000, unit: barrels, year: 01-01, from: 2018-01-01}\n"
                            + PackTexts.PROCUREMENT.replace("[arms]", "[petroleum]")));

    private static CaseAssessment assessed(Case all) {
        return new Assessor(PACKS, Scene.goods(), Scene.allegiance()).of(all);
    }

    @Test
    void what_is_engaged_comes_first_and_packs_keep_their_order() {
        List<Assessment> all = assessed(new Scene().entry(Scene.claim()).made())
                .entries()
                .get(0)
                .assessments();
        assertThat(all).extracting(one -> one.provision().id()).containsExactly("T-1", "T-3", "T-5");
        assertThat(all)
                .extracting(Assessment::result)
                .containsExactly(
                        Assessment.Result.ENGAGED, Assessment.Result.NOT_ENGAGED, Assessment.Result.NOT_ENGAGED);
        assertThat(all.get(0).bound()).isEqualTo("RU");
        assertThat(all.get(0).from()).isEqualTo("2023-10-01");
    }

    @Test
    void a_context_note_has_no_elements_and_what_is_untested_is_not_shown() {
        CaseAssessment.OfEntry one = assessed(
                        new Scene().entry(Scene.claim().type(ClaimType.USE)).made())
                .entries()
                .get(0);
        assertThat(one.assessments()).isEmpty();
        assertThat(one.context()).extracting(note -> note.provision().id()).containsExactly("T-2");
    }

    @Test
    void a_claim_that_an_analyst_rejected_shows_nothing() {
        Scene scene = new Scene().entry(Scene.claim());
        Case bare = scene.made();
        Docket docket = rejecting(bare.entries().get(0).claims().get(0));
        Case reviewed = new Case(bare.readings(), bare.entries(), bare.gaps(), bare.dependence(), docket);
        assertThat(assessed(reviewed).entries()).isEmpty();
    }

    private static Docket rejecting(Claim claim) {
        ClaimId id = new ClaimId("c".repeat(64));
        FiledReview filed = new FiledReview(
                1, Instant.EPOCH, new Review(new Decision.Reject(id), "an analyst", "the page does not say so"));
        return new Docket(
                Map.of(claim, id),
                Decisions.of(List.of(filed)),
                List.of(filed),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty());
    }

    @Test
    void sources_and_editions_go_with_what_they_were_used_for() {
        CaseAssessment all = assessed(new Scene().entry(Scene.claim()).made());
        assertThat(all.packs()).extracting(CaseAssessment.Pack::regime).containsExactly("TEST");
        assertThat(all.sources()).containsEntry("SRC", "A source, https://example.org/");
    }

    /** The order of documents is nobody's evidence. */
    @Property(tries = 50)
    void documents_in_another_order_change_nothing(@ForAll long seed) {
        Case all = mixed();
        List<Reading> shuffled = new ArrayList<>(all.readings());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(assessed(new Case(shuffled, all.entries(), List.of()))).isEqualTo(assessed(all));
    }

    @Property(tries = 50)
    void entries_in_another_order_are_assessed_the_same(@ForAll long seed) {
        Case all = mixed();
        List<Entry> shuffled = new ArrayList<>(all.entries());
        Collections.shuffle(shuffled, new Random(seed));
        CaseAssessment other = assessed(new Case(all.readings(), shuffled, List.of()));
        Map<String, CaseAssessment.OfEntry> byId = new HashMap<>();
        other.entries().forEach(one -> byId.put(one.entry(), one));
        assertThat(assessed(all).entries())
                .allSatisfy(one -> assertThat(byId.get(one.entry())).isEqualTo(one));
        assertThat(other.tallies()).isEqualTo(assessed(all).tallies());
    }

    private static Case mixed() {
        Scene scene = new Scene()
                .entry(Scene.claim(), Scene.claim().in("2009"), Scene.claim().items("containers"))
                .entry(Scene.claim().items("oil").quantity("900000", "900000", "barrels", Qualifier.EXACT, Basis.TOTAL))
                .entry(Scene.claim()
                        .items("oil")
                        .target("CN")
                        .quantity("1", "2", "barrels", Qualifier.RANGE, Basis.TOTAL))
                .entry(Scene.claim().type(ClaimType.USE));
        scene.beside(Scene.claim().type(ClaimType.DENIAL).actors("RU").text("Russia denies it."));
        scene.beside(Scene.claim().type(ClaimType.VIOLATION).actors("KP").text("It violates resolutions."));
        return scene.made();
    }
}
