package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Filed;
import org.waybill.model.PartialDate;
import org.waybill.model.Reply;
import org.waybill.model.Review;

/** What people decide about a case, and that each decision can be taken back. */
abstract class DecisionsContract extends SearchContract {

    @Test
    void a_confirmed_claim_counts_as_before_and_says_that_it_was_confirmed() {
        writeBoth();
        decide(new Decision.Confirm(north().id(shells())));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
        assertThat(stateOf(north(), shells())).isEqualTo("confirmed");
        assertThat(stateOf(south(), shells())).isEqualTo("unreviewed");
    }

    @Test
    void a_rejected_claim_stays_and_counts_nowhere_until_that_is_undone() {
        writeBoth();
        long place = decide(new Decision.Reject(north().id(shells())));
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "fuel 1/1");
        assertThat(stateOf(north(), shells())).isEqualTo("rejected");
        decide(new Decision.Undo(place));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
        assertThat(stateOf(north(), shells())).isEqualTo("unreviewed");
    }

    @Test
    void an_undo_can_be_undone_and_the_first_decision_stands_again() {
        writeBoth();
        long undo = decide(new Decision.Undo(decide(new Decision.Reject(north().id(fuel())))));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
        decide(new Decision.Undo(undo));
        assertThat(ledger()).containsExactly("shells 2/2");
    }

    @Test
    void of_two_decisions_about_a_claim_the_later_holds_and_gives_way_again_when_undone() {
        writeBoth();
        decide(new Decision.Reject(north().id(fuel())));
        long confirmed = decide(new Decision.Confirm(north().id(fuel())));
        assertThat(stateOf(north(), fuel())).isEqualTo("confirmed");
        decide(new Decision.Undo(confirmed));
        assertThat(stateOf(north(), fuel())).isEqualTo("rejected");
    }

    @Test
    void a_persons_claim_takes_the_place_of_the_one_it_corrects_and_leaves_it_when_undone() {
        writeBoth();
        long place = correct(Shipment.of("KP", "RU", "mines", 12));
        assertThat(ledger()).containsExactlyInAnyOrder("shells 2/2", "mines 1/1");
        assertThat(stateOf(north(), fuel())).isEqualTo("corrected");
        decide(new Decision.Undo(place));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void a_correction_within_the_same_matter_changes_no_count() {
        writeBoth();
        correct(Shipment.of("KP", "RU", "fuel", 30));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    private long correct(Shipment right) {
        long[] place = new long[1];
        write(writer -> place[0] = correct(writer, north(), fuel(), right));
        return place[0];
    }

    @Test
    void two_matters_become_one_entry_and_two_again() {
        writeBoth();
        long place = decide(new Decision.Same(north().id(fuel()), south().id(shells())));
        assertAll(casefile -> casefile.queries().ledger(0, 9)).singleElement().satisfies(line -> {
            assertThat(line.documents()).isEqualTo(2);
            assertThat(line.claims()).isEqualTo(3);
        });
        decide(new Decision.Undo(place));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void what_comes_later_joins_the_entry_that_its_matter_was_joined_to() {
        writeBoth();
        decide(new Decision.Same(north().id(fuel()), south().id(shells())));
        write(writer -> writer.add(Report.of("east", fuel()).deposit()));
        assertAll(casefile -> casefile.queries().ledger(0, 9)).singleElement().satisfies(line -> {
            assertThat(line.documents()).isEqualTo(3);
            assertThat(line.claims()).isEqualTo(4);
        });
    }

    @Test
    void a_claim_about_another_matter_stands_alone_until_that_is_undone() {
        writeBoth();
        long place = decide(new Decision.Other(north().id(shells()), south().id(shells())));
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "shells 1/1", "fuel 1/1");
        decide(new Decision.Undo(place));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void edges_between_documents_are_cut_joined_and_set_back() {
        writeBoth();
        Decision cut = new Decision.Cut(south().sha256(), north().sha256());
        Decision join = new Decision.Join(south().sha256(), north().sha256());
        decide(cut);
        long joined = decide(join);
        assertThat(edges()).containsExactly(join);
        decide(new Decision.Undo(joined));
        assertThat(edges()).containsExactly(cut);
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    private List<Decision> edges() {
        return read(casefile -> Decisions.of(casefile.state().reviews()).edges());
    }

    @Test
    void decisions_between_documents_of_one_run_come_to_the_same() {
        write(writer -> {
            writer.add(north().deposit());
            writer.flush();
            writer.deciding().review(new Review(new Decision.Reject(north().id(shells())), "Ada", "no"));
            writer.add(south().deposit());
        });
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "fuel 1/1");
    }

    @Test
    void replies_and_corrections_are_kept_as_they_were_given() {
        writeBoth();
        Reply reply = new Reply(
                "Ministry of \u0000 Trade",
                "We sent \"nothing\".\n\uD83D\uDEA2",
                PartialDate.parse("2026-02-03"),
                List.of(north().id(fuel())));
        Correction correction = new Correction("12 crates", "13 crates", "a typing error", List.of());
        write(writer -> {
            writer.deciding().reply(reply);
            writer.deciding().correct(correction);
        });
        assertAll(casefile -> casefile.state().replies())
                .extracting(Filed::what)
                .containsExactly(reply);
        assertAll(casefile -> casefile.state().corrections())
                .extracting(Filed::what)
                .containsExactly(correction);
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    private String stateOf(Report report, Shipment shipment) {
        return read(casefile -> casefile.queries().claims(report.id(shipment).hex(), 2)).stream()
                .map(ClaimLine::state)
                .findFirst()
                .orElseThrow();
    }
}
