package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.Added;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.casefile.log.Note;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.LogProof;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Decision;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** What a case promises, wherever it lies. */
abstract class CasefileContract extends SharingContract {

    @Test
    void a_case_begins_with_its_founding_and_its_writer() {
        write(writer -> {});
        assertOne(Casefile::size).isEqualTo(1L);
        LogEntry first = read(casefile -> casefile.entry(0));
        assertThat(first.change()).isEqualTo(new Change.Founded(ID, TITLE));
        assertThat(first.by()).isEqualTo("Ada");
        assertOne(Casefile::id).isEqualTo(ID);
    }

    @Test
    void a_document_comes_back_byte_for_byte_with_what_was_read_in_it() {
        write(writer -> assertThat(writer.add(north().deposit())).isEqualTo(Added.NEW));
        assertOne(casefile -> casefile.original(north().sha256())).isEqualTo(north().bytes());
        Sha256 reading = read(casefile ->
                casefile.state().documents().get(0).latest().orElseThrow().reading());
        assertThat(read(casefile -> casefile.reading(reading)).reading()).isEqualTo(north().reading(shells(), fuel()));
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "fuel 1/1");
    }

    @Test
    void a_document_added_twice_changes_nothing_the_second_time() {
        write(writer -> {
            writer.add(north().deposit());
            assertThat(writer.add(north().deposit())).as("while it waits").isEqualTo(Added.KNOWN);
            writer.flush();
            assertThat(writer.add(north().deposit())).as("once written").isEqualTo(Added.KNOWN);
        });
        long size = read(Casefile::size);
        write(writer -> assertThat(writer.add(north().deposit())).isEqualTo(Added.KNOWN));
        assertOne(Casefile::size).isEqualTo(size).isEqualTo(3L);
    }

    @Test
    void the_same_bytes_at_another_address_are_noted_once_and_count_once() {
        write(writer -> writer.add(north().deposit()));
        Added[] added = new Added[2];
        write(writer -> {
            added[0] = writer.add(north().deposit("https://mirror.example/", Report.FIRST, shells(), fuel()));
            added[1] = writer.add(north().deposit("https://mirror.example/", Report.FIRST, shells(), fuel()));
        });
        assertThat(added).containsExactly(Added.FOUND_AGAIN, Added.KNOWN);
        assertAll(casefile -> casefile.state().documents().get(0).captures()).hasSize(2);
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "fuel 1/1");
    }

    @Test
    void a_newer_extractors_claims_count_and_the_older_ones_stay() {
        write(writer -> writer.add(north().deposit()));
        write(writer -> assertThat(writer.add(north().deposit(north().address(), Report.SECOND, shells())))
                .isEqualTo(Added.READ_AGAIN));
        assertThat(ledger()).containsExactly("shells 1/1");
        List<ClaimLine> old =
                read(casefile -> casefile.queries().claims(north().id(fuel()).hex(), 2));
        assertThat(old).singleElement().satisfies(claim -> assertThat(claim.latest())
                .isFalse());
        assertAll(casefile -> casefile.state().documents().get(0).derivations()).hasSize(2);
    }

    @Test
    void a_decision_about_a_claim_holds_when_a_newer_extractor_reads_it_again() {
        write(writer -> writer.add(north().deposit()));
        decide(new Decision.Reject(north().id(shells())));
        write(writer -> writer.add(north().deposit(north().address(), Report.SECOND, shells(), fuel())));
        assertThat(ledger()).containsExactly("fuel 1/1");
    }

    @Test
    void a_source_that_cannot_be_read_is_listed_once_and_until_it_can() {
        Change.Refused refused = new Change.Refused("north.html", Reason.DAMAGED, "byte \u0000 of page 2");
        write(writer -> {
            assertThat(writer.refuse(refused)).isTrue();
            assertThat(writer.refuse(refused)).as("while it waits").isFalse();
        });
        write(writer -> assertThat(writer.refuse(refused)).as("once written").isFalse());
        assertAll(casefile -> casefile.state().refusals()).containsExactly(refused);
        write(writer -> writer.add(north().deposit()));
        assertAll(casefile -> casefile.state().refusals()).isEmpty();
    }

    @Test
    void it_can_be_seen_as_it_stood_at_any_moment() {
        write(writer -> writer.add(north().deposit()));
        write(writer -> writer.add(south().deposit()));
        try (Casefile casefile = reader()) {
            LogEntry last = casefile.entry(casefile.size() - 1);
            assertThat(casefile.sizeAt(last.at())).isEqualTo(casefile.size());
            long before = casefile.sizeAt(casefile.entry(2).at());
            assertThat(before).isEqualTo(3);
            assertThat(casefile.state(before).documents()).hasSize(1);
            assertThat(casefile.state().documents()).hasSize(2);
            assertThat(casefile.sizeAt(START.minusSeconds(1))).isZero();
        }
    }

    @Test
    void every_close_keeps_a_checkpoint_and_each_follows_the_one_before() throws BadNote {
        write(writer -> writer.add(north().deposit()));
        write(writer -> writer.add(south().deposit()));
        try (Casefile casefile = reader()) {
            assertThat(casefile.keptCheckpoints()).containsExactly(3L, 5L);
            Checkpoint early = Checkpoint.parse(casefile.keptCheckpoint(3).orElseThrow());
            Checkpoint late = Checkpoint.parse(casefile.keptCheckpoint(5).orElseThrow());
            assertThat(late).isEqualTo(casefile.checkpoint());
            assertThat(late.follows(early, casefile.tree().consistency(3, 5))).isTrue();
            assertThat(casefile.keptCheckpoint(4)).isEmpty();
        }
    }

    @Test
    void every_entry_has_a_proof_that_a_stranger_can_check() throws BadNote {
        writeBoth();
        try (Casefile casefile = reader()) {
            Tree tree = casefile.tree();
            PublishedCheckpoint published = PublishedCheckpoint.unsigned(casefile.checkpoint());
            for (long place = 0; place < casefile.size(); place++) {
                byte[] file = LogProof.of(tree.inclusion(place, tree.size()), published)
                        .bytes();
                assertThat(LogProof.parse(file).check(NodeHash.leaf(casefile.line(place))))
                        .isTrue();
            }
        }
    }

    @Test
    void lines_are_chained_and_times_never_run_backwards() {
        writeBoth();
        try (Casefile casefile = reader()) {
            for (long place = 1; place < casefile.size(); place++) {
                LogEntry entry = casefile.entry(place);
                assertThat(entry.previous().hex())
                        .isEqualTo(NodeHash.leaf(casefile.line(place - 1)).hex());
                assertThat(entry.at())
                        .isAfterOrEqualTo(casefile.entry(place - 1).at());
            }
        }
    }

    @Test
    void pages_of_the_ledger_hold_every_entry_once_most_documents_first() {
        write(writer -> {
            for (int at = 0; at < 30; at++) {
                writer.add(Report.of("d" + at, Shipment.of("KP", at % 2 == 0 ? "RU" : "SY", "sort " + at % 7, 1))
                        .deposit());
            }
        });
        try (Casefile casefile = reader()) {
            List<LedgerLine> paged = new ArrayList<>();
            for (long skip = 0; skip < 20; skip += 4) {
                paged.addAll(casefile.queries().ledger(skip, 4));
            }
            assertThat(paged)
                    .hasSize(14)
                    .doesNotHaveDuplicates()
                    .isEqualTo(casefile.queries().ledger(0, 100));
            assertThat(paged).extracting(LedgerLine::documents).isSortedAccordingTo((a, b) -> b - a);
            assertThat(casefile.queries().ledgerOf("SY", 0, 100)).hasSize(7);
            assertThat(casefile.queries().ledgerOf("SY", 5, 100)).hasSize(2);
            assertThat(casefile.queries().ledgerOf("IR", 0, 100)).isEmpty();
        }
    }

    @Test
    void claims_of_an_entry_come_in_pages_in_the_order_they_came() {
        write(writer -> {
            for (int at = 0; at < 9; at++) {
                writer.add(Report.of("d" + at, Shipment.of("KP", "RU", "shells", at))
                        .deposit());
            }
        });
        try (Casefile casefile = reader()) {
            String entry = casefile.queries().ledger(0, 1).get(0).id();
            List<ClaimLine> first = casefile.queries().claimsOf(entry, 0, 5);
            List<ClaimLine> rest =
                    casefile.queries().claimsOf(entry, first.get(4).number(), 5);
            assertThat(first).extracting(ClaimLine::passage).first().isEqualTo("KP sent 0 crates of shells to RU.");
            assertThat(rest).extracting(ClaimLine::passage).last().isEqualTo("KP sent 8 crates of shells to RU.");
            assertThat(first.size() + rest.size()).isEqualTo(9);
            assertThat(casefile.queries().ledgerEntry(entry)).isPresent();
        }
    }

    @Test
    void a_claim_is_found_by_the_beginning_of_its_id_if_that_is_enough() {
        writeBoth();
        String id = north().id(fuel()).hex();
        assertThat(read(casefile -> casefile.claim(id.substring(0, 20))).id().hex())
                .isEqualTo(id);
        try (Casefile casefile = reader()) {
            refused(Trouble.NO_SUCH_CLAIM, () -> casefile.claim("zz"));
            refused(Trouble.NO_SUCH_CLAIM, () -> casefile.claim("' OR ''='"));
            assertThat(casefile.queries().claims("", 100)).hasSize(3);
        }
    }

    @Test
    void the_archive_lists_every_object_and_nothing_else() {
        writeBoth();
        try (Ground ground = ground()) {
            List<Sha256> objects = new ArrayList<>();
            List<String> strays = new ArrayList<>();
            ground.archive().list(objects::add, strays::add);
            assertThat(objects).hasSize(4).isSorted().contains(north().sha256(), south().sha256());
            assertThat(objects).allMatch(ground.archive()::holds);
            assertThat(ground.archive().holds(Sha256.of("nothing"))).isFalse();
            assertThat(ground.archive().get(Sha256.of("nothing"))).isEmpty();
            assertThat(strays).isEmpty();
            assertThat(ground.log().strays()).isEmpty();
        }
    }

    @Test
    void a_note_over_a_size_gives_way_to_one_with_more_signatures() {
        writeBoth();
        byte[] signed = "signed by two".getBytes(StandardCharsets.UTF_8);
        write(writer -> writer.keep(new Note(NoteKind.CHECKPOINT, 5, signed)));
        write(writer -> writer.keep(new Note(NoteKind.STAMP, 5, new byte[] {0, -1})));
        assertOne(casefile -> casefile.keptCheckpoint(5).orElseThrow()).isEqualTo(signed);
        try (Ground ground = ground()) {
            assertThat(ground.log().note(NoteKind.STAMP, 5))
                    .hasValueSatisfying(kept -> assertThat(kept).containsExactly(0, -1));
            assertThat(ground.log().sizes(NoteKind.STAMP)).containsExactly(5L);
        }
    }

    @Test
    void two_cases_of_different_ids_know_nothing_of_each_other() {
        make("other", ID.replace("contract", "Contract"));
        writeBoth();
        try (CaseWriter other = writer(ground("other"), "Ben")) {
            assertThat(other.add(south().deposit())).isEqualTo(Added.NEW);
        }
        assertThat(rows("other").get("document")).hasSize(1);
        assertThat(rows("case").get("document")).hasSize(2);
    }

    @Test
    void a_folder_that_is_a_case_is_not_made_one_again() {
        refused(Trouble.ALREADY_THERE, () -> make("case", "another-id"));
    }
}
