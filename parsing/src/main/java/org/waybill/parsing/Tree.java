package org.waybill.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one sentence and what each depends on.
 *
 * <p>Every word hangs from a root; a sentence the parser could not join up has more than one.
 */
public final class Tree {
    private final List<Word> words;
    /** The children of word {@code i} are {@code children[firstChild[i]]} to before {@code children[firstChild[i + 1]]}. */
    private final int[] children;

    private final int[] firstChild;
    /** First and last word under each word, itself included; both inclusive. */
    private final int[] leftmost;

    private final int[] rightmost;

    /**
     * Joins the words by their heads.
     *
     * @throws IllegalArgumentException if the heads are not a forest over exactly these words
     */
    public Tree(List<Word> words) {
        this.words = List.copyOf(words);
        int size = this.words.size();
        checkHeads();
        firstChild = countChildren();
        children = new int[size];
        fillChildren();
        leftmost = new int[size];
        rightmost = new int[size];
        measureSubtrees();
    }

    private void checkHeads() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.index() != i || word.head() >= words.size()) {
                throw new IllegalArgumentException("word " + i + " of " + words.size() + " is out of place");
            }
        }
    }

    /** Roots are counted as children of an extra word after the last. */
    private int[] countChildren() {
        int[] starts = new int[words.size() + 2];
        for (Word word : words) {
            starts[parent(word) + 1]++;
        }
        // A plain loop: the parallel one wakes a thread pool for every sentence.
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    private int parent(Word word) {
        return word.isRoot() ? words.size() : word.head();
    }

    private void fillChildren() {
        int[] next = firstChild.clone();
        for (Word word : words) {
            children[next[parent(word)]++] = word.index();
        }
    }

    /** Walks without recursion: a run-on text can be deeper than the stack. */
    private void measureSubtrees() {
        int[] order = topDown();
        for (int i = 0; i < words.size(); i++) {
            leftmost[i] = i;
            rightmost[i] = i;
        }
        for (int k = order.length - 1; k >= 0; k--) {
            Word word = words.get(order[k]);
            if (!word.isRoot()) {
                leftmost[word.head()] = Math.min(leftmost[word.head()], leftmost[word.index()]);
                rightmost[word.head()] = Math.max(rightmost[word.head()], rightmost[word.index()]);
            }
        }
    }

    private int[] topDown() {
        int size = words.size();
        int[] order = new int[size];
        int filled = 0;
        for (int next = -1; next < filled; next++) {
            int parent = next < 0 ? size : order[next];
            for (int c = firstChild[parent]; c < firstChild[parent + 1]; c++) {
                order[filled++] = children[c];
            }
        }
        if (filled < size) {
            throw new IllegalArgumentException("the heads run in a circle");
        }
        return order;
    }

    /** All words, in the order of the text. */
    public List<Word> words() {
        return words;
    }

    /** The word at this index. */
    public Word word(int index) {
        return words.get(index);
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The words that depend directly on this one, in the order of the text. */
    public List<Word> children(int index) {
        words.get(index);
        return childrenOf(index);
    }

    /** The words that depend on no other, in the order of the text. */
    public List<Word> roots() {
        return childrenOf(words.size());
    }

    /** The first root. Fails on a sentence without words. */
    public Word root() {
        return words.get(children[firstChild[words.size()]]);
    }

    private List<Word> childrenOf(int parent) {
        List<Word> found = new ArrayList<>(firstChild[parent + 1] - firstChild[parent]);
        for (int c = firstChild[parent]; c < firstChild[parent + 1]; c++) {
            found.add(words.get(children[c]));
        }
        return List.copyOf(found);
    }

    /** The leftmost word under this one, itself included. */
    public Word leftmost(int index) {
        return words.get(leftmost[index]);
    }

    /** The rightmost word under this one, itself included. */
    public Word rightmost(int index) {
        return words.get(rightmost[index]);
    }

    /** This word and all that depends on it, near or far, in the order of the text. */
    public List<Word> subtree(int index) {
        return words.subList(leftmost[index], rightmost[index] + 1).stream()
                .filter(word -> word.index() == index || isAbove(index, word.index()))
                .toList();
    }

    /** Whether {@code index} hangs under {@code ancestor}, near or far; false for a word and itself. */
    public boolean isAbove(int ancestor, int index) {
        int at = words.get(index).head();
        while (at != Word.NO_HEAD && at != ancestor) {
            at = words.get(at).head();
        }
        return at != Word.NO_HEAD;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && words.equals(tree.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** One line a word, tab-separated as in CoNLL: number from 1, form, lemma, tag, head's number or 0, relation. */
    @Override
    public String toString() {
        return words.stream().map(Tree::line).collect(Collectors.joining("\n"));
    }

    private static String line(Word word) {
        return String.join(
                "\t",
                String.valueOf(word.index() + 1),
                word.form(),
                word.lemma(),
                word.tag(),
                String.valueOf(word.head() + 1),
                word.relation());
    }
}
