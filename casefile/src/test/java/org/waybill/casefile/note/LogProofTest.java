package org.waybill.casefile.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waybill.casefile.note.NoteTest.fault;
import static org.waybill.casefile.note.NoteTest.flipped;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.BadNote.Fault;

class LogProofTest {
    private static final Tree TREE = CheckpointTest.tree(7);
    private static final SigningKey KEY = SigningKey.generate("example.org/case", new CountingRandom());
    private static final PublishedCheckpoint SIGNED = PublishedCheckpoint.unsigned(
                    Checkpoint.of("example.org/case", 7, TREE.root()))
            .signedBy(KEY);

    @Test
    void a_proof_file_has_the_lines_of_the_specification() {
        LogProof proof = LogProof.of(TREE.inclusion(6, 7), SIGNED);
        assertThat(new String(proof.bytes(), UTF_8))
                .isEqualTo(String.join(
                        "\n",
                        "c2sp.org/tlog-proof@v1",
                        "index 6",
                        TREE.inclusion(6, 7).path().get(0).base64(),
                        TREE.inclusion(6, 7).path().get(1).base64(),
                        "",
                        new String(SIGNED.bytes(), UTF_8)));
    }

    @Test
    void every_entry_of_every_size_is_proved_by_a_file_signed_or_not() throws BadNote {
        for (int size = 1; size <= 7; size++) {
            PublishedCheckpoint unsigned =
                    PublishedCheckpoint.unsigned(Checkpoint.of("example.org/case", size, TREE.root(size)));
            for (PublishedCheckpoint published : List.of(unsigned, unsigned.signedBy(KEY))) {
                for (int index = 0; index < size; index++) {
                    LogProof proof = LogProof.parse(
                            LogProof.of(TREE.inclusion(index, size), published).bytes());
                    assertThat(proof.published()).isEqualTo(published);
                    assertThat(proof.check(TREE.nodes().at(0, index))).isTrue();
                    assertThat(proof.check(TREE.nodes().at(0, (index + 1) % 7))).isFalse();
                }
            }
        }
    }

    @Test
    void any_flipped_bit_is_an_error_or_a_proof_that_does_not_hold() throws BadNote {
        byte[] bytes = LogProof.of(TREE.inclusion(3, 7), SIGNED).bytes();
        NodeHash leaf = TREE.nodes().at(0, 3);
        assertThat(holds(bytes, leaf)).isTrue();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = flipped(bytes, bit);
            assertThat(holds(changed, leaf)).as("bit %s", bit).isFalse();
        }
    }

    @Test
    void what_others_put_beside_the_proof_is_kept_and_proves_nothing() throws BadNote {
        String ours = new String(LogProof.of(TREE.inclusion(3, 7), SIGNED).bytes(), UTF_8);
        byte[] theirs = ours.replace("index 3", "extra YWdl\nindex 3").getBytes(UTF_8);
        LogProof proof = LogProof.parse(theirs);
        assertThat(proof.extra()).isEqualTo("YWdl");
        assertThat(proof.bytes()).isEqualTo(theirs);
        assertThat(proof.check(TREE.nodes().at(0, 3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "c2sp.org/tlog-proof@v1, c2sp.org/tlog-proof@v2",
                "c2sp.org/tlog-proof@v1, 'c2sp.org/tlog-proof@v1 '",
                "index 3, index 03",
                "index 3, index -3",
                "index 3, Index 3",
                "index 3, index",
                "index 3, index 99999999999999999999",
                "index 3, 'extra \nindex 3'",
                "index 3, 'extra YWd\nindex 3'",
                "index 3, 'index 3\nextra YWdl'",
                "index 3, 'extra YWdl\nextra YWdl\nindex 3'",
                "index 3, 'index 3\nAAAA'",
                "index 3, 'index 3\n'",
            })
    void what_is_no_proof_file_is_refused(String part, String instead) {
        String proof = new String(LogProof.of(TREE.inclusion(3, 7), SIGNED).bytes(), UTF_8);
        byte[] changed = proof.replace(part, instead).getBytes(UTF_8);
        assertThat(fault(() -> LogProof.parse(changed))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void a_file_without_checkpoint_or_with_endless_hashes_is_refused() {
        assertThat(fault(() -> LogProof.parse("c2sp.org/tlog-proof@v1\nindex 3\n".getBytes(UTF_8))))
                .isEqualTo(Fault.MALFORMED);
        assertThat(fault(() -> LogProof.parse("c2sp.org/tlog-proof@v1\n\norigin\n".getBytes(UTF_8))))
                .isEqualTo(Fault.MALFORMED);
        String proof = new String(LogProof.of(TREE.inclusion(3, 7), SIGNED).bytes(), UTF_8);
        String hashes = ("index 3\n" + (NodeHash.EMPTY.base64() + "\n").repeat(70)).stripTrailing();
        assertThat(fault(() -> LogProof.parse(proof.replace("index 3", hashes).getBytes(UTF_8))))
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void a_path_to_another_size_than_the_checkpoints_makes_no_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> LogProof.of(TREE.inclusion(3, 6), SIGNED));
    }

    private static boolean holds(byte[] bytes, NodeHash leaf) {
        try {
            LogProof proof = LogProof.parse(bytes);
            return proof.check(leaf)
                    && !proof.published().verifiedBy(List.of(KEY.verifier())).isEmpty();
        } catch (BadNote bad) {
            return false;
        }
    }
}
