package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a fingerprint.
 *
 * <p>Most fingerprints have one holder, so a holder costs one number: a table of open addresses keeps nothing but the
 * number of the document, and the document's own fingerprints tell whether it was meant. What many hold stands in lists of
 * its own, so that no search walks a crowd to find a neighbour.
 */
final class Postings {
    private static final int EMPTY = 0;
    private static final int GONE = -1;
    private static final int SMALLEST = 1 << 10;
    /** Holders from which on a list of its own is cheaper than the table. */
    private static final int MANY = 16;

    private final List<@Nullable Known> roll = new ArrayList<>();
    private final Map<Integer, Crowd> crowds = new HashMap<>();
    private int[] slots = new int[SMALLEST];
    private int taken;

    void add(Known known) {
        roll.add(known);
        for (int i = 0; i < known.printCount(); i++) {
            put(known.print(i), roll.size());
        }
    }

    void remove(Known known) {
        for (int i = 0; i < known.printCount(); i++) {
            int print = known.print(i);
            Crowd crowd = crowds.get(print);
            if (crowd != null) {
                crowd.remove(known);
            }
            for (int at = start(print); slots[at] != EMPTY; at = next(at)) {
                if (slots[at] != GONE && roll.get(slots[at] - 1) == known) {
                    slots[at] = GONE;
                    break;
                }
            }
        }
        roll.set(roll.indexOf(known), null);
    }

    /** The holders of a fingerprint; to be read before the next change. */
    Crowd holders(int print) {
        Crowd known = crowds.get(print);
        if (known != null) {
            return known;
        }
        Crowd holders = new Crowd();
        for (int at = start(print); slots[at] != EMPTY; at = next(at)) {
            Known holder = slots[at] == GONE ? null : roll.get(slots[at] - 1);
            if (holder != null && holder.holds(print) && holders.indexOf(holder) < 0) {
                holders.add(holder);
            }
        }
        return holders;
    }

    private void put(int print, int number) {
        Crowd crowd = crowds.get(print);
        if (crowd != null) {
            crowd.add(known(number));
            return;
        }
        if (taken * 3 > slots.length * 2) {
            grow();
        }
        insert(print, number);
        crowd = holders(print);
        if (crowd.size() >= MANY) {
            crowds.put(print, crowd);
        }
    }

    private Known known(int number) {
        Known known = roll.get(number - 1);
        if (known == null) {
            throw new IllegalStateException("document " + number + " was taken out");
        }
        return known;
    }

    private void insert(int print, int number) {
        int at = start(print);
        while (slots[at] != EMPTY) {
            at = next(at);
        }
        slots[at] = number;
        taken++;
    }

    private void grow() {
        int kept = 0;
        for (Known known : roll) {
            kept += known == null ? 0 : known.printCount();
        }
        slots = new int[Math.max(SMALLEST, Integer.highestOneBit(kept) * 4)];
        taken = 0;
        for (int number = 1; number <= roll.size(); number++) {
            Known known = roll.get(number - 1);
            for (int i = 0; known != null && i < known.printCount(); i++) {
                if (!crowds.containsKey(known.print(i))) {
                    insert(known.print(i), number);
                }
            }
        }
    }

    private int start(int print) {
        return (int) Hash.mix(print) & (slots.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (slots.length - 1);
    }
}
