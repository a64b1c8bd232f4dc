package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.Added;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** What a case promises those who use it at one time, and when its tables are behind or lost. */
abstract class SharingContract extends DecisionsContract {

    @Test
    void readers_see_what_was_written_while_the_writer_goes_on() {
        try (CaseWriter writer = writer()) {
            writer.add(north().deposit());
            writer.flush();
            try (Casefile one = reader();
                    Casefile other = reader()) {
                assertThat(one.size()).isEqualTo(3);
                writer.add(south().deposit());
                writer.flush();
                assertThat(one.queries().ledger(0, 9))
                        .extracting(CaseOnGround::shown)
                        .containsExactly("shells 2/2", "fuel 1/1");
                assertThat(other.state().documents()).hasSize(2);
                assertThat(other.original(south().sha256())).isEqualTo(south().bytes());
            }
        }
    }

    @Test
    void a_second_writer_is_told_who_writes_and_gets_the_place_afterwards() {
        try (CaseWriter writer = writer(ground(), "Ada of the night shift")) {
            assertThatExceptionOfType(CaseTrouble.class)
                    .isThrownBy(() -> writer(ground(), "Ben"))
                    .withMessageContaining("Ada of the night shift since 2026-01-01")
                    .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.IN_USE));
            writer.add(north().deposit());
        }
        try (CaseWriter writer = writer(ground(), "Ben")) {
            assertThat(writer.add(south().deposit())).isEqualTo(Added.NEW);
        }
    }

    @Test
    void the_place_of_the_writer_is_refused_to_the_same_program_too() {
        try (Ground ground = ground()) {
            ground.lock("Ada");
            refused(Trouble.IN_USE, () -> ground.lock("Ada"));
            try (Ground other = ground()) {
                refused(Trouble.IN_USE, () -> other.lock("Ben"));
            }
            ground.unlock();
            ground.lock("Ada");
        }
    }

    @Test
    void entries_that_do_not_follow_the_last_ones_are_not_taken_in() {
        writeBoth();
        byte[] line = read(casefile -> casefile.line(1));
        Step step = new Step(7, EntryJson.read(line), NodeHash.leaf(line), Optional.empty());
        try (Ground ground = ground();
                Index index = ground.indexForWriting(MATTERS)) {
            refused(Trouble.IN_USE, () -> index.apply(List.of(step)));
            assertThat(index.applied()).isEqualTo(5);
        }
    }

    @Test
    void what_the_log_has_and_the_index_lacks_is_taken_in_on_opening() {
        writeBoth();
        byte[] last = read(casefile -> casefile.line(casefile.size() - 1));
        try (Ground ground = ground()) {
            ground.lock("a run that is stopped");
            LogEntry refusal = new LogEntry(
                    START.plusSeconds(900),
                    "Ada",
                    new Sha256(NodeHash.leaf(last).hex()),
                    new Change.Refused("x", Reason.EMPTY, ""));
            ground.log().append(List.of(EntryJson.bytes(refusal)));
        }
        assertOne(Casefile::size).isEqualTo(6L);
        assertOne(casefile -> casefile.queries().refused("x", "EMPTY", "")).isEqualTo(true);
    }

    @Test
    void a_lost_index_is_made_again_with_the_same_rows() {
        tellTheStory();
        var rows = rows("case");
        try (Ground ground = ground()) {
            ground.lock("Ada");
            ground.dropIndex();
        }
        read(Casefile::size);
        assertThat(rows("case")).isEqualTo(rows);
    }

    @Test
    void an_index_that_another_version_made_is_made_again() {
        writeBoth();
        try (Casefile casefile = Casefile.open(ground(), new PlainMatters("2"), CatchingUp.UNHEARD)) {
            String entry = casefile.queries().ledger(0, 1).get(0).id();
            assertThat(read(one -> one.queries().ledger(0, 1)).get(0).id()).isNotEqualTo(entry);
        }
    }

    @Test
    void the_same_story_gives_the_same_root_and_the_same_rows_as_in_a_folder() {
        tellTheStory();
        Path beside = scratch.resolve("beside");
        FolderGround.make(beside, FileDisk.passing(), new Founding(ID, TITLE, ""));
        Story.tell(folder(beside), folder(beside), folder(beside));
        try (Casefile here = reader();
                Casefile there = Casefile.open(folder(beside), MATTERS, CatchingUp.UNHEARD)) {
            assertThat(here.checkpoint()).isEqualTo(there.checkpoint());
            assertThat(here.state()).isEqualTo(there.state());
        }
        assertThat(rows("case")).isEqualTo(rows(folder(beside)));
    }

    private void tellTheStory() {
        Story.tell(ground(), ground(), ground());
    }

    private static Ground folder(Path path) {
        return FolderGround.open(path, FileDisk.passing(), false);
    }

    static void refused(Trouble kind, Runnable asking) {
        assertThatExceptionOfType(CaseTrouble.class)
                .isThrownBy(asking::run)
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
