package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.SigningKey;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.trouble.CaseTrouble;

class VerificationTest {
    private static final String LOG = "log/entries-000000000000.jsonl";

    @TempDir
    static Path work;

    private static SmallCase small;
    private static Copy whole;
    private static Path folder;

    @BeforeAll
    static void make() {
        small = SmallCase.in(work.resolve("c"));
        folder = small.folder();
        whole = Copy.of(folder);
    }

    @BeforeEach
    void restore() {
        whole.into(folder);
    }

    private static VerificationReport verified() {
        return Verification.of(folder, new PlainMatters(), small.options());
    }

    private static List<String> lines(VerificationReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.object())
                .toList();
    }

    @Test
    void a_case_that_nobody_touched_is_whole_and_what_was_looked_at_is_counted() {
        VerificationReport report = verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.checked().entries()).isEqualTo(25);
        assertThat(report.checked().objects()).isEqualTo(13);
        assertThat(report.checked().claims()).isEqualTo(6 * 4 + 3);
        assertThat(report.checked().checkpoints()).isEqualTo(3);
        assertThat(report.checked().rows()).isGreaterThan(500);
        assertThat(report.checkpoint().orElseThrow().size()).isEqualTo(25);
        assertThat(report.checkpoint().orElseThrow().stamp()).isPresent();
    }

    @Test
    void nothing_in_the_case_or_beside_it_is_changed_by_looking() throws IOException {
        try (var before = Files.list(work)) {
            long beside = before.count();
            verified();
            assertThat(Copy.of(folder).isSame(whole)).isTrue();
            try (var after = Files.list(work)) {
                assertThat(after.count()).isEqualTo(beside);
            }
        }
    }

    @Test
    void a_checkpoint_missing_from_the_middle_is_no_damage_since_nothing_tells_that_there_was_one() throws IOException {
        Files.delete(folder.resolve(whole.names("log/checkpoints/").get(1)));
        assertThat(verified().findings()).isEmpty();
        assertThat(verified().checked().checkpoints()).isEqualTo(2);
    }

    @Test
    void without_a_database_the_case_is_whole_and_it_is_said_that_it_will_be_rebuilt() {
        SqliteIndexes.wipe(folder.resolve("case.sqlite"));
        assertThat(lines(verified())).containsExactly("NOTE database");
        assertThat(verified().isWhole()).isTrue();
    }

    @Test
    void half_a_line_at_the_end_is_a_note_as_long_as_no_line_is_missing() throws IOException {
        Files.writeString(folder.resolve(LOG), new String(whole.get(LOG), UTF_8) + "{\"at\":");
        VerificationReport report = verified();
        assertThat(lines(report)).containsExactly("NOTE log file entries-000000000000.jsonl");
        assertThat(report.findings().get(0).what()).contains("6 bytes");
    }

    @Test
    void an_object_that_no_entry_names_is_a_note_and_one_with_other_bytes_is_damage() throws IOException {
        String orphan = org.waybill.model.Sha256.of("left over").hex();
        Path file = folder.resolve("archive/" + orphan.substring(0, 2) + "/" + orphan.substring(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "left over");
        assertThat(lines(verified())).containsExactly("NOTE archive " + orphan);
        Files.writeString(file, "left ever");
        assertThat(lines(verified())).containsExactly("DAMAGE archive " + orphan);
    }

    @Test
    void what_is_no_part_of_the_case_is_told_and_does_no_harm() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("log/entries.bak"), "mine");
        Files.writeString(folder.resolve("archive/readme"), "mine");
        Files.createDirectories(folder.resolve("archive/part"));
        Files.writeString(folder.resolve("archive/part/x"), "mine");
        assertThat(lines(verified()))
                .containsExactlyInAnyOrder(
                        "NOTE file notes.txt", "NOTE log entries.bak", "NOTE archive readme", "NOTE archive part/x");
    }

    @Test
    void every_damage_is_told_and_not_the_first_alone() throws IOException {
        List<String> objects = whole.names("archive/");
        Files.delete(folder.resolve(objects.get(0)));
        Files.writeString(folder.resolve(objects.get(5)), "x");
        Files.writeString(folder.resolve("case.json"), "{}");
        Files.writeString(folder.resolve(whole.names("log/checkpoints/").get(0)), "x");
        assertThat(lines(verified()))
                .contains("DAMAGE case.json")
                .contains("DAMAGE checkpoint 12")
                .contains("DAMAGE archive " + objects.get(0).substring(8).replace("/", ""))
                .contains("DAMAGE archive " + objects.get(5).substring(8).replace("/", ""));
    }

    @Test
    void a_case_with_thousands_of_faults_has_a_list_that_ends_and_a_count_of_the_rest() throws IOException {
        List<String> junk = new ArrayList<>();
        for (int line = 0; line < 3 * VerificationReport.MOST; line++) {
            junk.add("{\"line\":" + line + "}");
        }
        Files.writeString(folder.resolve(LOG), String.join("\n", junk) + "\n");
        for (int file = 0; file < VerificationReport.MOST + 7; file++) {
            Files.writeString(folder.resolve("stray-" + file), "");
        }
        VerificationReport report = verified();
        assertThat(report.findings()).hasSizeLessThanOrEqualTo(2 * VerificationReport.MOST);
        assertThat(report.leftOut()).isGreaterThanOrEqualTo(7);
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void a_log_with_an_edited_entry_and_a_chain_made_anew_tells_the_one_entry_from_those_that_only_follow()
            throws IOException {
        String text = new String(whole.get(LOG), UTF_8);
        LogLines lines = LogLines.of(text);
        lines.edit(7);
        lines.relink();
        Files.writeString(folder.resolve(LOG), lines.text());
        assertThat(lines(verified())).contains("DAMAGE log entry 7", "DAMAGE log entries 8 to 24");
    }

    @Test
    void a_signature_in_the_name_of_a_known_key_that_is_not_by_it_is_damage() throws IOException, BadNote {
        String name = whole.names("log/checkpoints/").get(1);
        PublishedCheckpoint published = PublishedCheckpoint.parse(whole.get(name));
        SigningKey other = SigningKey.generate("case.example/other", new SecureRandom());
        var forged =
                published.signedBy(other).signatures().get(1).by(small.key().verifier());
        Files.write(folder.resolve(name), new PublishedCheckpoint(published.checkpoint(), List.of(forged)).bytes());
        assertThat(verified().findings())
                .anySatisfy(finding -> assertThat(finding.line()).contains("case.example/key is not by its key"));
    }

    @Test
    void no_bit_of_a_signed_checkpoint_can_fall_over_unseen_by_whoever_knows_the_key() {
        String name = whole.names("log/checkpoints/").get(1);
        byte[] bytes = whole.get(name);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isAsSigned(bytes)).as("bit %s", bit).isFalse();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(isAsSigned(bytes)).isTrue();
    }

    /** Whether nothing is said against it; an unsigned one says so by having a line too many. */
    private static boolean isAsSigned(byte[] bytes) {
        try {
            PublishedCheckpoint published = PublishedCheckpoint.parse(bytes);
            Findings met = new Findings();
            KeptCheckpoint.of(published, List.of(small.key().verifier()), "x", met);
            return published.checkpoint().extensions().isEmpty() && met.all().isEmpty();
        } catch (BadNote e) {
            return false;
        }
    }

    @Test
    void a_key_that_nobody_gave_is_named_and_counts_for_nothing() {
        whole.names("log/checkpoints/").stream()
                .filter(name -> name.contains("25"))
                .forEach(name -> {
                    try {
                        Files.delete(folder.resolve(name));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
        VerificationReport report = Verification.of(folder, new PlainMatters(), VerificationOptions.ALONE);
        VerificationReport.Shown shown = report.checkpoint().orElseThrow();
        assertThat(shown.signers()).isEmpty();
        assertThat(shown.unknown())
                .containsExactly("case.example/key+" + small.key().verifier().hash());
        assertThat(verified().checkpoint().orElseThrow().signers())
                .containsExactly(small.key().verifier());
    }

    private static VerificationReport heldTo(Checkpoint checkpoint) {
        return Verification.of(
                folder,
                new PlainMatters(),
                new VerificationOptions(
                        List.of(),
                        Roots.none(),
                        Optional.of(PublishedCheckpoint.unsigned(checkpoint)),
                        CatchingUp.UNHEARD));
    }

    private static Checkpoint kept(int number) {
        try {
            return PublishedCheckpoint.parse(whole.get(whole.names("log/checkpoints/").stream()
                            .filter(name -> name.endsWith("checkpoint"))
                            .toList()
                            .get(number)))
                    .checkpoint();
        } catch (BadNote e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_checkpoint_that_a_stranger_kept_is_borne_out_by_the_log_that_grew_from_it() {
        VerificationReport report = heldTo(kept(0));
        assertThat(report.held().orElseThrow().same()).isTrue();
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void a_case_that_was_rolled_back_whole_is_found_by_the_checkpoint_that_a_stranger_kept_and_by_nothing_else() {
        small.earlier().get(1).into(folder);
        assertThat(verified().isWhole()).isTrue();
        VerificationReport report = heldTo(kept(2));
        assertThat(report.held().orElseThrow().same()).isFalse();
        assertThat(lines(report)).containsExactly("DAMAGE held checkpoint 25");
        assertThat(report.findings().get(0).what()).contains("rolled back");
    }

    @Test
    void a_fork_is_called_a_fork() {
        VerificationReport report = heldTo(Checkpoint.of(kept(0).origin(), 12, NodeHash.EMPTY));
        assertThat(report.findings().get(0).what()).contains("fork");
        assertThat(heldTo(Checkpoint.of("case.example/d", 12, kept(0).root()))
                        .findings()
                        .get(0)
                        .what())
                .contains("another case");
    }

    @Test
    void somebody_who_writes_meanwhile_is_no_damage() {
        FolderGround ground = FolderGround.open(folder, FileDisk.passing(), true);
        ground.lock("a test");
        try {
            assertThat(verified().isWhole()).isTrue();
            assertThat(lines(verified())).containsExactly("NOTE database");
        } finally {
            ground.close();
        }
    }

    @Test
    void a_folder_that_is_no_case_is_refused() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));
        assertThatThrownBy(() -> Verification.of(empty, new PlainMatters(), VerificationOptions.ALONE))
                .isInstanceOf(CaseTrouble.class)
                .hasMessageContaining("WB-401");
    }

    @Test
    void findings_end_in_an_action_and_hold_no_text_of_a_document() throws IOException {
        Files.writeString(folder.resolve(LOG), new String(whole.get(LOG), UTF_8).replace("Borduria", "Bordoria"));
        for (Finding finding : verified().findings()) {
            assertThat(finding.line()).endsWith(".").doesNotContain("Bord").doesNotContain("rifles");
        }
    }
}
