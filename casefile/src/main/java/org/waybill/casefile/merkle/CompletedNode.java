package org.waybill.casefile.merkle;

/**
 * A subtree that an entry made complete; its hash never changes again.
 *
 * @param level 0 for entries, one more for each step towards the root
 * @param number from the left within the level, counted from 0
 * @param hash over all its entries
 */
public record CompletedNode(int level, long number, NodeHash hash) {
    public CompletedNode {
        if (level < 0 || number < 0) {
            throw new IllegalArgumentException("levels and numbers count from 0, not " + level + " and " + number);
        }
    }
}
