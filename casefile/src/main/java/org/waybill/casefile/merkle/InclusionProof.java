package org.waybill.casefile.merkle;

import java.util.List;

/**
 * The hashes that lead from one entry to the root of a tree.
 *
 * <p>A proof may come from anyone, so every value can be made; whether it holds is what {@link #check} tells. The path
 * alone does not always pin the size down: the size must come from where the root comes from, a checkpoint.
 *
 * @param index the entry's place in the log, counted from 0
 * @param size how many entries the tree has
 * @param path the neighbours' hashes, from the entry up
 */
public record InclusionProof(long index, long size, List<NodeHash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the entry with this hash stands at the index of the tree with this root (RFC 9162, 2.1.3.2). */
    public boolean check(NodeHash leaf, NodeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        NodeHash hash = leaf;
        for (NodeHash neighbour : path) {
            if (climb.atTop()) {
                return false;
            }
            hash = climb.neighbourIsLeft() ? NodeHash.node(neighbour, hash) : NodeHash.node(hash, neighbour);
            climb.up();
        }
        return climb.atTop() && hash.equals(root);
    }
}
