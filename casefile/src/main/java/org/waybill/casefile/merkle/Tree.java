package org.waybill.casefile.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of a given size, and every smaller tree it grew from.
 *
 * @param nodes its complete subtrees
 * @param size how many entries it has
 */
public record Tree(Nodes nodes, long size) {
    public Tree {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no size below 0: " + size);
        }
    }

    /** The root over all entries. */
    public NodeHash root() {
        return root(size);
    }

    /** The root when the tree had this many entries (RFC 9162, 2.1.1). */
    public NodeHash root(long earlier) {
        refuseOutside(earlier);
        return earlier == 0 ? NodeHash.EMPTY : hash(0, earlier);
    }

    /** Proof that the entry at an index is in the tree that had this many entries (RFC 9162, 2.1.3.1). */
    public InclusionProof inclusion(long index, long earlier) {
        refuseOutside(earlier);
        if (index < 0 || index >= earlier) {
            throw new IllegalArgumentException("no entry " + index + " among " + earlier);
        }
        List<NodeHash> path = new ArrayList<>();
        walk(index, 0, earlier, path);
        return new InclusionProof(index, earlier, path);
    }

    /** Proof that the tree of one size begins with the tree of a smaller or equal one (RFC 9162, 2.1.4.1). */
    public ConsistencyProof consistency(long from, long to) {
        refuseOutside(to);
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + to + " did not grow from one of " + from);
        }
        List<NodeHash> path = new ArrayList<>();
        if (from > 0) {
            compare(from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    private void walk(long index, long start, long end, List<NodeHash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            walk(index, start, middle, path);
            path.add(hash(middle, end));
        } else {
            walk(index, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    /** SUBPROOF of RFC 9162, with the last argument true while the checker knows the left part's hash already. */
    private void compare(long from, long start, long end, boolean known, List<NodeHash> path) {
        if (from == end) {
            if (!known) {
                path.add(hash(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            compare(from, start, middle, known, path);
            path.add(hash(middle, end));
        } else {
            compare(from, middle, end, false, path);
            path.add(hash(start, middle));
        }
    }

    private NodeHash hash(long start, long end) {
        long count = end - start;
        int level = Long.numberOfTrailingZeros(count);
        if (count == 1L << level) {
            return nodes.at(level, start >> level);
        }
        long middle = start + split(count);
        return NodeHash.node(hash(start, middle), hash(middle, end));
    }

    /** The largest power of two below a count of at least two. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private void refuseOutside(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " never had " + earlier + " entries");
        }
    }
}
