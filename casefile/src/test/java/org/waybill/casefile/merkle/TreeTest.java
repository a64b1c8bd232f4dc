package org.waybill.casefile.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final int MOST = 130;
    private static final List<byte[]> ENTRIES = NaiveTree.entries(MOST);
    private static final MemoryNodes NODES = MemoryNodes.over(ENTRIES);
    private static final Tree TREE = NODES.tree();

    @Test
    void every_size_has_the_root_the_standard_defines() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(TREE.root(size)).isEqualTo(NaiveTree.mth(ENTRIES.subList(0, size)));
        }
    }

    @Test
    void every_entry_of_every_size_has_the_path_the_standard_defines_and_it_holds() {
        for (int size = 1; size <= MOST; size++) {
            List<byte[]> entries = ENTRIES.subList(0, size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = TREE.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(NaiveTree.path(index, entries));
                assertThat(proof.check(NodeHash.leaf(ENTRIES.get(index)), TREE.root(size)))
                        .isTrue();
            }
        }
    }

    @Test
    void every_two_sizes_have_the_proof_the_standard_defines_and_it_holds() {
        for (int to = 0; to <= MOST; to++) {
            List<byte[]> entries = ENTRIES.subList(0, to);
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = TREE.consistency(from, to);
                assertThat(proof.path()).isEqualTo(NaiveTree.proof(from, entries));
                assertThat(proof.check(TREE.root(from), TREE.root(to))).isTrue();
            }
        }
    }

    @Test
    void each_complete_subtree_is_given_once_when_its_last_entry_comes() {
        Appender appender = new Appender();
        int given = 0;
        for (int size = 1; size <= MOST; size++) {
            List<CompletedNode> completed = appender.append(NodeHash.leaf(ENTRIES.get(size - 1)));
            given += completed.size();
            for (CompletedNode node : completed) {
                int width = 1 << node.level();
                int start = (int) node.number() * width;
                assertThat(start + width).as("ends with this entry").isEqualTo(size);
                assertThat(node.hash()).isEqualTo(NaiveTree.mth(ENTRIES.subList(start, size)));
            }
            assertThat(completed).hasSize(1 + Integer.numberOfTrailingZeros(size));
            assertThat(appender.root()).isEqualTo(TREE.root(size));
        }
        assertThat(given).as("two for each entry").isEqualTo(2 * MOST - Integer.bitCount(MOST));
    }

    @Test
    void growth_goes_on_from_any_size_as_if_it_had_never_stopped() {
        for (int size = 0; size < MOST; size++) {
            Appender resumed = new Appender(NODES, size);
            assertThat(resumed.size()).isEqualTo(size);
            assertThat(resumed.root()).isEqualTo(TREE.root(size));
            resumed.append(NodeHash.leaf(ENTRIES.get(size)));
            assertThat(resumed.root()).isEqualTo(TREE.root(size + 1));
        }
    }

    /** All entries alike, so that a node's hash follows from its level: the one way to hold such a tree. */
    @Test
    void a_log_of_quintillions_overflows_nothing() {
        List<NodeHash> levels = new ArrayList<>(List.of(NodeHash.leaf(new byte[0])));
        for (int level = 1; level < Long.SIZE; level++) {
            levels.add(NodeHash.node(levels.get(level - 1), levels.get(level - 1)));
        }
        for (long size : new long[] {1L << 62, (1L << 62) + 12_345, Long.MAX_VALUE}) {
            Tree tree = new Tree((level, number) -> levels.get(level), size);
            for (long index : new long[] {0, 12_344, size / 3, size - 1}) {
                assertThat(tree.inclusion(index, size).check(levels.get(0), tree.root()))
                        .isTrue();
                assertThat(tree.consistency(index, size).check(tree.root(index), tree.root()))
                        .isTrue();
            }
            assertThat(new Appender(tree.nodes(), size).root()).isEqualTo(tree.root());
        }
    }

    @Test
    void what_the_tree_never_had_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.root(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.root(MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(0, MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(5, MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tree(NODES, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Appender(NODES, -1));
    }
}
