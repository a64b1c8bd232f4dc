package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.model.CaseScreening;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Filed;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
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
    void a_dismissal_holds_for_one_wording_and_is_taken_back_like_any_review() {
        writeBoth();
        ListingId listing = new ListingId("us_ofac_sdn", "36716");
        Party maria = new Party("Maria", Party.Kind.SHIP);
        Decision.Dismiss first = new Decision.Dismiss(maria, listing, Looked.version(listing, "MARIA"));
        long place = decide(first);
        refused(first, "WB-418", "dismissed this version of us_ofac_sdn/36716");
        assertOne(casefile -> dismissal(casefile, maria, listing)).isEqualTo(Optional.of(first));
        Decision.Dismiss reworded = new Decision.Dismiss(maria, listing, Looked.version(listing, "MARIA E"));
        long later = decide(reworded);
        assertOne(casefile -> dismissal(casefile, maria, listing)).isEqualTo(Optional.of(reworded));
        decide(new Decision.Undo(later));
        assertOne(casefile -> dismissal(casefile, maria, listing)).isEqualTo(Optional.of(first));
        decide(new Decision.Undo(place));
        assertOne(casefile -> dismissal(casefile, maria, listing)).isEqualTo(Optional.empty());
    }

    private static Optional<Decision> dismissal(Casefile casefile, Party party, ListingId listing) {
        return Decisions.of(casefile.state().reviews())
                .dismissal(party, listing)
                .map(filed -> filed.review().decision());
    }

    @Test
    void a_filed_screening_is_read_back_as_far_as_the_next_one_needs_it() {
        writeBoth();
        ListingId listing = new ListingId("us_ofac_sdn", "36716");
        CaseScreening screening = Looked.up("Maria", listing, 0.93, "MARIA E");
        write(writer -> writer.screened(screening));
        assertAll(casefile -> casefile.state().screenings()).singleElement().satisfies(filed -> {
            assertThat(filed.what().parties()).isEqualTo(1);
            assertThat(filed.what().matches()).isEqualTo(1);
            assertThat(filed.what().editions()).isEqualTo(screening.editions());
        });
        assertOne(casefile -> casefile.screening(
                        casefile.state().screenings().get(0).what().answers()))
                .isEqualTo(ScreeningJson.filed(screening));
    }

    @Test
    void to_join_what_is_one_entry_already_is_turned_away() {
        writeBoth();
        refused(new Decision.Same(north().id(shells()), south().id(shells())), "WB-418", "are in one entry already");
        decide(new Decision.Same(north().id(fuel()), south().id(shells())));
        refused(new Decision.Same(north().id(shells()), north().id(fuel())), "WB-418", "are in one entry already");
    }

    @Test
    void to_part_what_is_two_entries_already_is_turned_away_and_tears_nothing_apart() {
        writeBoth();
        refused(new Decision.Other(south().id(shells()), north().id(fuel())), "WB-418", "are in two entries already");
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void to_part_what_another_review_holds_together_is_turned_away() {
        writeBoth();
        decide(new Decision.Same(north().id(fuel()), south().id(shells())));
        refused(
                new Decision.Other(north().id(fuel()), north().id(shells())),
                "WB-418",
                "would stay in one entry, since another review puts "
                        + north().id(fuel()).brief() + " there");
    }

    @Test
    void a_persons_claim_whose_correction_was_undone_is_in_no_entry() {
        writeBoth();
        Shipment mines = Shipment.of("KP", "RU", "mines", 12);
        long place = correct(mines);
        decide(new Decision.Undo(place));
        ClaimId persons = read(casefile -> casefile.queries().claims("", 9)).stream()
                .filter(line -> line.derived() == place)
                .map(ClaimLine::id)
                .findFirst()
                .orElseThrow();
        refused(new Decision.Same(persons, south().id(shells())), "WB-419", "is in no entry of the ledger");
    }

    @Test
    void what_was_undone_is_not_undone_again_until_it_stands_again() {
        writeBoth();
        long same = decide(new Decision.Same(north().id(fuel()), south().id(shells())));
        long undo = decide(new Decision.Undo(same));
        refused(new Decision.Undo(same), "WB-418", "was undone already by review " + undo);
        decide(new Decision.Undo(undo));
        refused(new Decision.Undo(undo), "WB-418", "review " + undo + " was undone already");
        decide(new Decision.Undo(same));
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    private void refused(Decision decision, String code, String words) {
        long before = read(Casefile::size);
        assertThatThrownBy(() -> decide(decision))
                .isInstanceOf(CaseTrouble.class)
                .hasMessageStartingWith(code)
                .hasMessageContaining(words);
        assertOne(Casefile::size).isEqualTo(before);
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
