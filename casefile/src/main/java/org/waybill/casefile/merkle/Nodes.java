package org.waybill.casefile.merkle;

/** Where the hashes of complete subtrees are kept. */
@FunctionalInterface
public interface Nodes {
    /**
     * The hash of a complete subtree.
     *
     * @param level 0 for entries, one more for each step towards the root
     * @param number from the left within the level, counted from 0
     */
    NodeHash at(int level, long number);
}
