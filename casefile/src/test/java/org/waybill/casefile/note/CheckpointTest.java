package org.waybill.casefile.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waybill.casefile.note.NoteTest.fault;
import static org.waybill.casefile.note.NoteTest.flipped;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.merkle.ConsistencyProof;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.MemoryNodes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.BadNote.Fault;

class CheckpointTest {
    /** The example in c2sp.org/tlog-checkpoint. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    private static final String ITS_SIGNATURE =
            "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

    private static final SigningKey KEY = SigningKey.generate("example.org/case", new CountingRandom());

    @Test
    void the_example_of_the_specification_is_read_and_written_back() throws BadNote {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE.getBytes(UTF_8));
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(checkpoint.bytes()).isEqualTo(EXAMPLE.getBytes(UTF_8));

        byte[] signed = (EXAMPLE + "\n" + ITS_SIGNATURE).getBytes(UTF_8);
        PublishedCheckpoint published = PublishedCheckpoint.parse(signed);
        assertThat(published.checkpoint()).isEqualTo(checkpoint);
        assertThat(published.signatures()).hasSize(1);
        assertThat(published.signatures().get(0).keyHash()).isEqualTo("033de0ae");
        assertThat(published.bytes()).isEqualTo(signed);
    }

    @Test
    void an_unsigned_checkpoint_is_its_text_alone() throws BadNote {
        PublishedCheckpoint unsigned = PublishedCheckpoint.parse(EXAMPLE.getBytes(UTF_8));
        assertThat(unsigned.signatures()).isEmpty();
        assertThat(unsigned.bytes()).isEqualTo(EXAMPLE.getBytes(UTF_8));
        assertThat(fault(() -> unsigned.verifiedBy(List.of(KEY.verifier())))).isEqualTo(Fault.UNKNOWN_SIGNERS);
    }

    @Test
    void a_signed_checkpoint_names_its_signers_and_any_flipped_bit_is_noticed() throws BadNote {
        byte[] bytes = PublishedCheckpoint.unsigned(Checkpoint.parse(EXAMPLE.getBytes(UTF_8)))
                .signedBy(KEY)
                .bytes();
        List<VerifierKey> known = List.of(KEY.verifier());
        assertThat(PublishedCheckpoint.parse(bytes).verifiedBy(known)).containsExactly(KEY.verifier());
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = flipped(bytes, bit);
            fault(() -> PublishedCheckpoint.parse(changed).verifiedBy(known));
        }
    }

    @Test
    void a_flipped_bit_in_an_unsigned_checkpoint_is_an_error_or_another_checkpoint() throws BadNote {
        byte[] bytes = EXAMPLE.getBytes(UTF_8);
        PublishedCheckpoint original = PublishedCheckpoint.parse(bytes);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = flipped(bytes, bit);
            try {
                PublishedCheckpoint other = PublishedCheckpoint.parse(changed);
                assertThat(other).isNotEqualTo(original);
                assertThat(other.bytes()).isEqualTo(changed);
            } catch (BadNote bad) {
                assertThat(bad.fault()).isEqualTo(Fault.MALFORMED);
            }
        }
    }

    @Test
    void lines_of_other_logs_past_the_root_are_kept_because_a_signature_covers_them() throws BadNote {
        Checkpoint checkpoint = Checkpoint.parse((EXAMPLE + "more\nand more\n").getBytes(UTF_8));
        assertThat(checkpoint.extensions()).containsExactly("more", "and more");
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE + "more\nand more\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "origin\n1\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n00\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1 \nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n٣\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n99999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUY\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "origin\r\n1\r\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\r\n",
                "origin\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nmore\n",
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThat(fault(() -> PublishedCheckpoint.parse(text.getBytes(UTF_8)))).isEqualTo(Fault.MALFORMED);
        assertThat(fault(() -> Checkpoint.parse(text.getBytes(UTF_8)))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void an_empty_log_has_a_checkpoint_too() throws BadNote {
        Checkpoint empty = Checkpoint.of("origin", 0, NodeHash.EMPTY);
        assertThat(Checkpoint.parse(empty.bytes())).isEqualTo(empty);
        Checkpoint largest = Checkpoint.of("origin", Long.MAX_VALUE, NodeHash.leaf(new byte[0]));
        assertThat(Checkpoint.parse(largest.bytes())).isEqualTo(largest);
    }

    @Test
    void a_checkpoint_that_could_not_be_read_again_is_not_made() {
        NodeHash root = NodeHash.leaf(new byte[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("", 1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("a\nb", 1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("\ud83d", 1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("a", -1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("a", 0, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 1, root, List.of("")));
    }

    /** What a path alone cannot tell (see FalseProofsTest), a checkpoint does. */
    @Test
    void a_checkpoint_holds_to_its_size_its_log_and_its_root() {
        Tree tree = tree(7);
        Checkpoint three = Checkpoint.of("a", 3, tree.root(3));
        Checkpoint seven = Checkpoint.of("a", 7, tree.root(7));
        NodeHash leaf = tree.nodes().at(0, 0);
        InclusionProof inclusion = tree.inclusion(0, 7);
        assertThat(seven.holds(leaf, inclusion)).isTrue();
        assertThat(seven.holds(leaf, new InclusionProof(0, 8, inclusion.path())))
                .isFalse();
        assertThat(three.holds(leaf, inclusion)).isFalse();

        ConsistencyProof growth = tree.consistency(3, 7);
        assertThat(seven.follows(three, growth)).isTrue();
        assertThat(three.follows(seven, growth)).isFalse();
        assertThat(seven.follows(Checkpoint.of("b", 3, tree.root(3)), growth)).isFalse();
        assertThat(seven.follows(three, new ConsistencyProof(3, 8, growth.path())))
                .isFalse();
        assertThat(seven.follows(three, new ConsistencyProof(2, 7, growth.path())))
                .isFalse();
    }

    static Tree tree(int size) {
        MemoryNodes nodes = new MemoryNodes();
        for (int entry = 0; entry < size; entry++) {
            nodes.append(NodeHash.leaf(new byte[] {(byte) entry}));
        }
        return nodes.tree();
    }
}
