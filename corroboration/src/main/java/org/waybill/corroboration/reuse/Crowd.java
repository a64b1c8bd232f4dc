package org.waybill.corroboration.reuse;

import java.util.Arrays;

/** The holders of one fingerprint, likelier sources first. */
final class Crowd {
    private Known[] holders = new Known[4];
    private int size;

    int size() {
        return size;
    }

    Known get(int index) {
        return holders[index];
    }

    /** Where a holder stands; below 0 where it does not. */
    int indexOf(Known known) {
        return Arrays.binarySearch(holders, 0, size, known);
    }

    void add(Known known) {
        int at = -indexOf(known) - 1;
        if (at < 0) {
            throw new IllegalStateException("a document holds a fingerprint once: " + known.sha256());
        }
        if (size == holders.length) {
            holders = Arrays.copyOf(holders, size * 2);
        }
        System.arraycopy(holders, at, holders, at + 1, size - at);
        holders[at] = known;
        size++;
    }

    void remove(Known known) {
        int at = indexOf(known);
        if (at >= 0) {
            System.arraycopy(holders, at + 1, holders, at, size - at - 1);
            size--;
        }
    }

    /** The spread that there would be without one of the holders. */
    int spreadWithout(Known known) {
        int first = size > 0 && holders[0] == known ? 1 : 0;
        int last = size - 1;
        while (last > first && (!holders[last].isDated() || holders[last] == known)) {
            last--;
        }
        return last <= first ? 0 : holders[last].daysAfter(holders[first]);
    }

    /** Days between the first and the last dated holder; 0 where fewer than two are dated. */
    int spread() {
        int last = size - 1;
        while (last > 0 && !holders[last].isDated()) {
            last--;
        }
        return last <= 0 ? 0 : holders[last].daysAfter(holders[0]);
    }
}
