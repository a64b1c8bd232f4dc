package org.waybill.casefile.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.merkle.MemoryNodes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;

/** Computes the worked example of {@code docs/formats/proofs.md} and looks it up there. */
class ProofsDocumentTest {
    private static final List<String> ENTRIES =
            List.of("{\"note\":\"first\"}", "{\"note\":\"second\"}", "{\"note\":\"third\"}");

    private final Tree tree = MemoryNodes.over(
                    ENTRIES.stream().map(entry -> entry.getBytes(UTF_8)).toList())
            .tree();
    private final SigningKey key = SigningKey.generate("case.example/harbour", new CountingRandom());
    private final PublishedCheckpoint published = PublishedCheckpoint.unsigned(
                    Checkpoint.of("case.example/harbour", 3, tree.root()))
            .signedBy(key);

    @Test
    void the_hashes_of_the_example_are_those_of_its_entries() {
        NodeHash pair = NodeHash.node(tree.nodes().at(0, 0), tree.nodes().at(0, 1));
        assertThat(tree.root()).isEqualTo(NodeHash.node(pair, tree.nodes().at(0, 2)));
        Stream.of(tree.nodes().at(0, 0), tree.nodes().at(0, 1), tree.nodes().at(0, 2), pair, tree.root())
                .forEach(hash -> assertThat(document()).contains(hash.hex()));
        ENTRIES.forEach(entry -> assertThat(document()).contains(entry));
    }

    @Test
    void the_checkpoint_and_the_proof_file_stand_there_as_they_are_written() throws BadNote {
        LogProof proof = LogProof.of(tree.inclusion(1, 3), published);
        assertThat(document())
                .contains(published.checkpoint().text())
                .contains(new String(proof.bytes(), UTF_8))
                .contains(key.verifier().text());
        assertThat(published.verifiedBy(List.of(key.verifier()))).isNotEmpty();
        assertThat(proof.check(tree.nodes().at(0, 1))).isTrue();
    }

    @Test
    void the_proof_of_growth_is_the_one_hash_it_names() {
        assertThat(tree.consistency(2, 3).path()).containsExactly(tree.nodes().at(0, 2));
    }

    private static String document() {
        String root = Objects.requireNonNull(System.getProperty("waybill.root"));
        try {
            return Files.readString(Path.of(root, "docs", "formats", "proofs.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
