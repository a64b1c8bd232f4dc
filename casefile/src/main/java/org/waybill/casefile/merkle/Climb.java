package org.waybill.casefile.merkle;

/** The way of a node up to the root: fn and sn of RFC 9162, 2.1.3.2 and 2.1.4.2. */
final class Climb {
    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    boolean neighbourIsLeft() {
        return (node & 1) == 1 || node == last;
    }

    /** Leaves the levels on which the node is a right child. */
    void skipRights() {
        while ((node & 1) == 1) {
            shift();
        }
    }

    void up() {
        if (neighbourIsLeft()) {
            while ((node & 1) == 0 && node != 0) {
                shift();
            }
        }
        shift();
    }

    private void shift() {
        node >>= 1;
        last >>= 1;
    }
}
