package org.waybill.casefile.merkle;

import java.util.ArrayList;
import java.util.List;

/** Lets a tree grow at its right edge, holding only the complete subtrees it needs for that. */
public final class Appender {
    /** The complete subtrees that make up the tree, largest first: one for each bit of the size. */
    private final List<NodeHash> peaks = new ArrayList<>();

    private long size;

    /** Starts from an empty tree. */
    public Appender() {}

    /** Goes on from a tree of the given size whose complete subtrees are kept. */
    public Appender(Nodes nodes, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no size below 0: " + size);
        }
        this.size = size;
        for (long left = size; left != 0; left &= left - 1) {
            int level = Long.numberOfTrailingZeros(left);
            peaks.add(0, nodes.at(level, (left >> level) - 1));
        }
    }

    /** How many entries the tree has. */
    public long size() {
        return size;
    }

    /** Adds an entry; gives the nodes it completes, itself first: two on average, never more than 64. */
    public List<CompletedNode> append(NodeHash leaf) {
        List<CompletedNode> completed = new ArrayList<>(2);
        NodeHash hash = leaf;
        completed.add(new CompletedNode(0, size, hash));
        for (int level = 0; ((size >> level) & 1) == 1; level++) {
            hash = NodeHash.node(peaks.remove(peaks.size() - 1), hash);
            completed.add(new CompletedNode(level + 1, size >> (level + 1), hash));
        }
        peaks.add(hash);
        size++;
        return completed;
    }

    /** The root over all entries so far. */
    public NodeHash root() {
        if (peaks.isEmpty()) {
            return NodeHash.EMPTY;
        }
        NodeHash hash = peaks.get(peaks.size() - 1);
        for (int at = peaks.size() - 2; at >= 0; at--) {
            hash = NodeHash.node(peaks.get(at), hash);
        }
        return hash;
    }
}
