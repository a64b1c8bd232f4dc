package org.waybill.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** "it sent old shells there", where "old" hangs under "shells". */
    private final Tree tree = tree(1, -1, 3, 1, 1);

    @Test
    void children_come_in_the_order_of_the_text() {
        assertThat(tree.children(1)).extracting(Word::index).containsExactly(0, 3, 4);
        assertThat(tree.children(2)).isEmpty();
    }

    @Test
    void the_root_is_the_word_without_a_head() {
        assertThat(tree.root().index()).isEqualTo(1);
        assertThat(tree.root().isRoot()).isTrue();
    }

    @Test
    void a_sentence_that_could_not_be_joined_has_several_roots() {
        assertThat(tree(-1, 0, -1).roots()).extracting(Word::index).containsExactly(0, 2);
    }

    @Test
    void a_subtree_is_the_word_and_all_under_it() {
        assertThat(tree.subtree(3)).extracting(Word::index).containsExactly(2, 3);
        assertThat(tree.subtree(1)).hasSize(5);
    }

    @Test
    void a_subtree_leaves_out_what_only_stands_between() {
        Tree crossed = tree(-1, 3, 0, 0);
        assertThat(crossed.subtree(3)).extracting(Word::index).containsExactly(1, 3);
        assertThat(crossed.leftmost(3).index()).isEqualTo(1);
        assertThat(crossed.rightmost(3).index()).isEqualTo(3);
    }

    @Test
    void a_word_is_not_above_itself() {
        assertThat(tree.isAbove(1, 2)).isTrue();
        assertThat(tree.isAbove(2, 1)).isFalse();
        assertThat(tree.isAbove(2, 2)).isFalse();
    }

    @Test
    void heads_that_run_in_a_circle_are_refused() {
        assertThatThrownBy(() -> tree(1, 2, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_head_outside_the_sentence_is_refused() {
        assertThatThrownBy(() -> tree(-1, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_word_cannot_be_its_own_head() {
        assertThatThrownBy(() -> word(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_words_make_a_tree_without_a_root() {
        assertThat(new Tree(List.of()).roots()).isEmpty();
    }

    @Test
    void a_chain_of_many_words_does_not_exhaust_the_stack() {
        Tree chain = tree(IntStream.range(-1, 20_000).toArray());
        assertThat(chain.rightmost(0).index()).isEqualTo(20_000);
        assertThat(chain.subtree(19_990)).hasSize(11);
    }

    @Test
    void it_is_written_as_lines_of_columns() {
        assertThat(tree(-1, 0).toString()).isEqualTo("1\tw\tw\tNN\t0\tdep\n2\tw\tw\tNN\t1\tdep");
    }

    @Test
    void trees_of_the_same_words_are_equal() {
        assertThat(tree(-1, 0))
                .isEqualTo(tree(-1, 0))
                .hasSameHashCodeAs(tree(-1, 0))
                .isNotEqualTo(tree(1, -1));
    }

    private static Tree tree(int... heads) {
        return new Tree(IntStream.range(0, heads.length)
                .mapToObj(i -> word(i, heads[i]))
                .toList());
    }

    private static Word word(int index, int head) {
        return new Word(index, "w", "w", "NN", head, "dep", 2 * index, 2 * index + 1);
    }
}
