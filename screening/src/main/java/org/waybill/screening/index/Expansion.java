package org.waybill.screening.index;

import java.util.Arrays;

/** What one token of the asked name may stand for in the list: tokens and whole names, the likest first. */
final class Expansion {
    private int[] targets = new int[64];
    private float[] likeness = new float[64];
    private int size;
    private long visits;

    void clear() {
        size = 0;
        visits = 0;
    }

    /** A token of the list, borne by so many names. */
    void addToken(int token, float like, int names) {
        add(token, like, names);
    }

    /** A name that holds it together with its neighbour, or split in two. */
    void addName(int name, float like) {
        add(~name, like, 1);
    }

    private void add(int target, float like, int names) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, size * 2);
            likeness = Arrays.copyOf(likeness, size * 2);
        }
        targets[size] = target;
        likeness[size++] = like;
        visits += names;
    }

    int size() {
        return size;
    }

    boolean isName(int place) {
        return targets[place] < 0;
    }

    /** The token, or the name where {@link #isName}. */
    int target(int place) {
        return isName(place) ? ~targets[place] : targets[place];
    }

    float likeness(int place) {
        return likeness[place];
    }

    /** How many names must be looked at to follow all of it. */
    long visits() {
        return visits;
    }
}
