package org.waybill.parsing;

import java.util.Arrays;

/**
 * The tree while it grows: heads, relations, and each word's dependents in the order of the text.
 *
 * <p>Dependents are linked lists in arrays; a word is nearly always attached at one of the ends.
 */
final class Arcs {
    static final int NONE = -1;

    private final int[] head;
    private final int[] relation;
    private final int[] first;
    private final int[] last;
    private final int[] before;
    private final int[] after;

    Arcs(int size) {
        head = filled(size);
        relation = filled(size);
        first = filled(size);
        last = filled(size);
        before = filled(size);
        after = filled(size);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean hasHead(int word) {
        return head[word] != NONE;
    }

    int head(int word) {
        return head[word];
    }

    int relation(int word) {
        return relation[word];
    }

    int grandhead(int word) {
        return head[word] == NONE ? NONE : head[head[word]];
    }

    /** Hangs a word under a head, taking it from the head it had. */
    void attach(int word, int newHead, int newRelation) {
        if (head[word] != NONE) {
            detach(word);
        }
        head[word] = newHead;
        relation[word] = newRelation;
        link(word, newHead);
    }

    private void link(int word, int newHead) {
        boolean isFirst = first[newHead] == NONE || word < first[newHead];
        int left = isFirst ? NONE : lastBefore(word, newHead);
        int right = isFirst ? first[newHead] : after[left];
        before[word] = left;
        after[word] = right;
        tie(left, word, newHead);
        if (right == NONE) {
            last[newHead] = word;
        } else {
            before[right] = word;
        }
    }

    private int lastBefore(int word, int newHead) {
        int left = last[newHead];
        while (left > word) {
            left = before[left];
        }
        return left;
    }

    private void tie(int left, int right, int under) {
        if (left == NONE) {
            first[under] = right;
        } else {
            after[left] = right;
        }
    }

    private void detach(int word) {
        int under = head[word];
        tie(before[word], after[word], under);
        if (after[word] == NONE) {
            last[under] = before[word];
        } else {
            before[after[word]] = before[word];
        }
    }

    /** Whether {@code word} hangs under {@code ancestor}, near or far. */
    boolean isUnder(int word, int ancestor) {
        int at = head[word];
        while (at != NONE && at != ancestor) {
            at = head[at];
        }
        return at != NONE;
    }

    /** The first dependent, if it stands to the left of the word. */
    int leftmost(int word) {
        return leftOf(first[word], word);
    }

    int secondLeftmost(int word) {
        return first[word] == NONE ? NONE : leftOf(after[first[word]], word);
    }

    private static int leftOf(int dependent, int word) {
        return dependent < word ? dependent : NONE;
    }

    /** The last dependent, if it stands to the right of the word. */
    int rightmost(int word) {
        return rightOf(last[word], word);
    }

    int secondRightmost(int word) {
        return last[word] == NONE ? NONE : rightOf(before[last[word]], word);
    }

    private static int rightOf(int dependent, int word) {
        return dependent > word ? dependent : NONE;
    }

    /** The dependent of the same head that comes before this word. */
    int leftSibling(int word) {
        return before[word];
    }

    int secondLeftSibling(int word) {
        return before[word] == NONE ? NONE : before[before[word]];
    }
}
