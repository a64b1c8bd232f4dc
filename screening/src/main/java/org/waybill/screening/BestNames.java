package org.waybill.screening;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.screening.name.PreparedName;

/** For each record that was compared, the name of it that came out best, and against which reading. */
final class BestNames {
    private static final int NOT_HELD = -1;

    private int[] owners = new int[128];
    private int[] names = new int[128];
    private double[] scores = new double[128];
    private @Nullable PreparedName[] readings = new PreparedName[128];
    private int size;

    /** Of two names that come out alike, the one added to the index first stands. */
    void offer(int owner, int name, double score, PreparedName reading) {
        int at = place(owner);
        if (at == NOT_HELD) {
            makeRoom();
            at = size++;
            owners[at] = owner;
        } else if (score < scores[at] || (score == scores[at] && name >= names[at])) {
            return;
        }
        names[at] = name;
        scores[at] = score;
        readings[at] = reading;
    }

    /** A record that stands without any of its names, unless it is held already. */
    void offerUnnamed(int owner) {
        if (place(owner) == NOT_HELD) {
            makeRoom();
            owners[size] = owner;
            readings[size++] = null;
        }
    }

    /** Where a record is held, or {@code -1}. */
    int place(int owner) {
        for (int at = 0; at < size; at++) {
            if (owners[at] == owner) {
                return at;
            }
        }
        return NOT_HELD;
    }

    /** What a record came to so far; 0 where it is not held. */
    double score(int owner) {
        int at = place(owner);
        return at == NOT_HELD ? 0 : scores[at];
    }

    private void makeRoom() {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, size * 2);
            names = Arrays.copyOf(names, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
            readings = Arrays.copyOf(readings, size * 2);
        }
    }

    int size() {
        return size;
    }

    int owner(int at) {
        return owners[at];
    }

    int name(int at) {
        return names[at];
    }

    /** The reading that its name was compared with; empty where it stands without. */
    Optional<PreparedName> reading(int at) {
        return Optional.ofNullable(readings[at]);
    }
}
