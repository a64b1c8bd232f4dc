package org.waybill.parsing;

import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Place;

/** Where the parser stands in one sentence: stack, words set aside, next word, arcs so far. */
final class ArcState {
    /** Hashes and powers of how many dependents on the left (0 to 2) and on the right: index left * 3 + right. */
    private static final long[][] VALENCIES = valencies();

    private final Sentence sentence;
    private final Arcs arcs;
    private final int[] stack;
    private int stackSize;
    private final int[] aside;
    private int asideSize;
    private int next;

    ArcState(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.size();
        arcs = new Arcs(size);
        stack = new int[size];
        aside = new int[size];
        for (int word = 0; word < size; word++) {
            noteValency(word);
        }
        shift();
    }

    private static long[][] valencies() {
        long[][] all = new long[9][];
        for (int i = 0; i < all.length; i++) {
            String text = "<".repeat(i / 3) + "-" + ">".repeat(i % 3);
            all[i] = new long[] {Fingerprint.of(text), Fingerprint.power(text.length())};
        }
        return all;
    }

    boolean isDone() {
        return next >= sentence.size();
    }

    int top() {
        return stack[stackSize - 1];
    }

    int next() {
        return next;
    }

    Arcs arcs() {
        return arcs;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Looks at two words as if nothing else were on the stack. */
    void lookAt(int top, int nextWord) {
        stack[0] = top;
        stackSize = 1;
        asideSize = 0;
        next = nextWord;
    }

    void move(Action.Step step) {
        switch (step) {
            case SHIFT -> shift();
            case REDUCE -> stackSize--;
            case PASS -> aside[asideSize++] = stack[--stackSize];
        }
    }

    private void shift() {
        while (asideSize > 0) {
            stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = next++;
    }

    /** @param name the relation's hash and power */
    void attach(int word, int head, int relation, long[] name) {
        int before = arcs.head(word);
        arcs.attach(word, head, relation);
        sentence.set(Column.RELATION, word, name[0], name[1]);
        noteValency(head);
        if (before != Arcs.NONE) {
            noteValency(before);
        }
    }

    private void noteValency(int word) {
        int left = count(arcs.leftmost(word), arcs.secondLeftmost(word));
        int right = count(arcs.rightmost(word), arcs.secondRightmost(word));
        long[] value = VALENCIES[left * 3 + right];
        sentence.set(Column.VALENCY, word, value[0], value[1]);
    }

    private static int count(int outermost, int second) {
        if (outermost == Arcs.NONE) {
            return 0;
        }
        return second == Arcs.NONE ? 1 : 2;
    }

    /** The word at a place, or {@link FeatureModel#NOBODY}. */
    int word(Place place) {
        int from =
                switch (place.source()) {
                    case STACK -> near(top() + place.window());
                    case INPUT -> near(next + place.window());
                    case BELOW -> below(-place.window());
                };
        return from == FeatureModel.NOBODY ? from : relative(place.relative(), from);
    }

    private int near(int word) {
        return word >= 0 && word < sentence.size() ? word : FeatureModel.NOBODY;
    }

    private int below(int depth) {
        return depth < stackSize ? stack[stackSize - 1 - depth] : FeatureModel.NOBODY;
    }

    private int relative(Place.Relative relative, int word) {
        return switch (relative) {
            case SELF -> word;
            case HEAD -> arcs.head(word);
            case GRANDHEAD -> arcs.grandhead(word);
            case LEFTMOST -> arcs.leftmost(word);
            case SECOND_LEFTMOST -> arcs.secondLeftmost(word);
            case RIGHTMOST -> arcs.rightmost(word);
            case SECOND_RIGHTMOST -> arcs.secondRightmost(word);
            case LEFT_SIBLING -> arcs.leftSibling(word);
            case SECOND_LEFT_SIBLING -> arcs.secondLeftSibling(word);
        };
    }
}
