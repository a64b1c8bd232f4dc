package org.waybill.casefile.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FalseProofsTest {
    private static final int MOST = 40;
    private static final List<byte[]> ENTRIES = NaiveTree.entries(MOST);
    private static final Tree TREE = MemoryNodes.over(ENTRIES).tree();

    @Test
    void a_path_with_one_bit_changed_does_not_hold() {
        for (int size = 1; size <= 17; size++) {
            NodeHash root = TREE.root(size);
            for (int index = 0; index < size; index++) {
                NodeHash leaf = NodeHash.leaf(ENTRIES.get(index));
                InclusionProof proof = TREE.inclusion(index, size);
                for (int bit = 0; bit < 8 * NodeHash.LENGTH; bit++) {
                    assertThat(proof.check(flipped(leaf, bit), root)).isFalse();
                    assertThat(proof.check(leaf, flipped(root, bit))).isFalse();
                    for (List<NodeHash> path : flippedAt(proof.path(), bit)) {
                        assertThat(new InclusionProof(index, size, path).check(leaf, root))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void a_proof_of_growth_with_one_bit_changed_does_not_hold() {
        for (int to = 1; to <= 17; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = TREE.consistency(from, to);
                NodeHash earlier = TREE.root(from);
                NodeHash later = TREE.root(to);
                for (int bit = 0; bit < 8 * NodeHash.LENGTH; bit++) {
                    assertThat(proof.check(flipped(earlier, bit), later)).isFalse();
                    assertThat(proof.check(earlier, flipped(later, bit))).isFalse();
                    for (List<NodeHash> path : flippedAt(proof.path(), bit)) {
                        assertThat(new ConsistencyProof(from, to, path).check(earlier, later))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void a_path_with_a_hash_too_many_or_too_few_does_not_hold() {
        for (int size = 1; size <= MOST; size++) {
            NodeHash root = TREE.root(size);
            for (int index = 0; index < size; index++) {
                NodeHash leaf = NodeHash.leaf(ENTRIES.get(index));
                for (List<NodeHash> path :
                        miscounted(TREE.inclusion(index, size).path(), leaf, root)) {
                    assertThat(new InclusionProof(index, size, path).check(leaf, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_proof_of_growth_with_a_hash_too_many_or_too_few_does_not_hold() {
        for (int to = 0; to <= MOST; to++) {
            for (int from = 0; from <= to; from++) {
                NodeHash earlier = TREE.root(from);
                NodeHash later = TREE.root(to);
                for (List<NodeHash> path : miscounted(TREE.consistency(from, to).path(), earlier, later)) {
                    assertThat(new ConsistencyProof(from, to, path).check(earlier, later))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_path_holds_for_its_own_index_only() {
        for (int size = 1; size <= MOST; size++) {
            NodeHash root = TREE.root(size);
            for (int index = 0; index < size; index++) {
                NodeHash leaf = NodeHash.leaf(ENTRIES.get(index));
                List<NodeHash> path = TREE.inclusion(index, size).path();
                for (int other = -2; other <= 2 * MOST; other++) {
                    assertThat(new InclusionProof(other, size, path).check(leaf, root))
                            .as("entry %s of %s, said to be %s", index, size, other)
                            .isEqualTo(other == index);
                }
            }
        }
    }

    /** So the size has to come from where the root comes from, which is what a checkpoint is for. */
    @Test
    void a_path_holds_for_another_size_exactly_if_the_way_to_its_entry_is_the_same() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                NodeHash leaf = NodeHash.leaf(ENTRIES.get(index));
                List<NodeHash> path = TREE.inclusion(index, size).path();
                for (int other = -2; other <= 2 * MOST; other++) {
                    boolean sameWay =
                            other > index && NaiveTree.turns(index, other).equals(NaiveTree.turns(index, size));
                    assertThat(new InclusionProof(index, other, path).check(leaf, TREE.root(size)))
                            .as("entry %s of %s, said to be of %s", index, size, other)
                            .isEqualTo(sameWay);
                }
            }
        }
    }

    @Test
    void a_tree_does_not_grow_backwards_or_from_another() {
        for (int to = 1; to <= MOST; to++) {
            for (int from = 0; from < to; from++) {
                List<NodeHash> path = TREE.consistency(from, to).path();
                NodeHash earlier = TREE.root(from);
                NodeHash later = TREE.root(to);
                assertThat(new ConsistencyProof(to, from, path).check(later, earlier))
                        .isFalse();
                assertThat(new ConsistencyProof(from, to, path).check(later, earlier))
                        .isFalse();
                assertThat(new ConsistencyProof(from, to, path).check(NodeHash.leaf(new byte[0]), later))
                        .isFalse();
                assertThat(new ConsistencyProof(-from - 1, to, path).check(earlier, later))
                        .isFalse();
            }
        }
    }

    @Test
    void a_rewritten_entry_cannot_be_hidden() {
        List<byte[]> rewritten = new ArrayList<>(ENTRIES);
        rewritten.set(3, new byte[] {0});
        Tree other = MemoryNodes.over(rewritten).tree();
        for (int from = 4; from <= MOST; from++) {
            for (int to = from; to <= MOST; to++) {
                assertThat(other.consistency(from, to).check(TREE.root(from), other.root(to)))
                        .isFalse();
                assertThat(TREE.consistency(from, to).check(TREE.root(from), other.root(to)))
                        .isFalse();
            }
        }
    }

    @Test
    void an_empty_log_proves_nothing_and_every_log_grew_from_it() {
        NodeHash leaf = NodeHash.leaf(new byte[0]);
        assertThat(new InclusionProof(0, 0, List.of()).check(leaf, leaf)).isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).check(NodeHash.EMPTY, NodeHash.EMPTY))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).check(NodeHash.EMPTY, NodeHash.EMPTY))
                .isTrue();
        assertThat(new ConsistencyProof(0, 9, List.of()).check(NodeHash.EMPTY, TREE.root(9)))
                .isTrue();
        assertThat(new ConsistencyProof(0, 0, List.of()).check(leaf, leaf))
                .as("an empty log has one root")
                .isFalse();
        assertThat(new ConsistencyProof(0, 9, List.of()).check(leaf, TREE.root(9)))
                .isFalse();
    }

    @Property(tries = 3000)
    void hostile_proofs_are_told_and_never_thrown(
            @ForAll("numbers") long one, @ForAll("numbers") long two, @ForAll("paths") List<NodeHash> path) {
        NodeHash leaf = NodeHash.leaf(new byte[] {7});
        assertThat(new InclusionProof(one, two, path).check(leaf, NodeHash.EMPTY))
                .isFalse();
        assertThat(new ConsistencyProof(one, two, path).check(leaf, TREE.root()))
                .isFalse();
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.longs().edgeCases(edges -> edges.add(-1L, 0L, 1L, 2L, Long.MAX_VALUE, Long.MIN_VALUE));
    }

    @Provide
    Arbitrary<List<NodeHash>> paths() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(NodeHash.LENGTH)
                .map(NodeHash::of)
                .list()
                .ofMaxSize(200);
    }

    private static List<List<NodeHash>> flippedAt(List<NodeHash> path, int bit) {
        List<List<NodeHash>> all = new ArrayList<>();
        for (int at = 0; at < path.size(); at++) {
            List<NodeHash> copy = new ArrayList<>(path);
            copy.set(at, flipped(path.get(at), bit));
            all.add(copy);
        }
        return all;
    }

    private static List<List<NodeHash>> miscounted(List<NodeHash> path, NodeHash one, NodeHash two) {
        List<List<NodeHash>> all = new ArrayList<>();
        for (int at = 0; at <= path.size(); at++) {
            for (NodeHash extra :
                    Stream.concat(Stream.of(one, two), path.stream()).toList()) {
                List<NodeHash> longer = new ArrayList<>(path);
                longer.add(at, extra);
                all.add(longer);
            }
        }
        for (int at = 0; at < path.size(); at++) {
            List<NodeHash> shorter = new ArrayList<>(path);
            shorter.remove(at);
            all.add(shorter);
        }
        return all;
    }

    private static NodeHash flipped(NodeHash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return NodeHash.of(bytes);
    }
}
