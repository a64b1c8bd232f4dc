package org.waybill.casefile.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes that show that a tree grew from an earlier one and changed nothing.
 *
 * <p>A proof may come from anyone, so every value can be made; whether it holds is what {@link #check} tells. Sizes must
 * come from where the roots come from: two checkpoints.
 *
 * @param from how many entries the earlier tree has
 * @param to how many entries the later tree has
 * @param path the hashes, in the order of RFC 9162
 */
public record ConsistencyProof(long from, long to, List<NodeHash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with the later root begins with the tree with the earlier one (RFC 9162, 2.1.4.2). */
    public boolean check(NodeHash earlier, NodeHash later) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later) && (from > 0 || earlier.equals(NodeHash.EMPTY));
        }
        if (from == 0) {
            return path.isEmpty() && earlier.equals(NodeHash.EMPTY);
        }
        return !path.isEmpty() && climbs(whole(earlier), earlier, later);
    }

    /** The path with its start, which is left out where the earlier root itself is that start. */
    private List<NodeHash> whole(NodeHash earlier) {
        List<NodeHash> whole = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            whole.add(0, earlier);
        }
        return whole;
    }

    private boolean climbs(List<NodeHash> hashes, NodeHash earlier, NodeHash later) {
        Climb climb = new Climb(from - 1, to - 1);
        climb.skipRights();
        NodeHash old = hashes.get(0);
        NodeHash grown = hashes.get(0);
        for (NodeHash neighbour : hashes.subList(1, hashes.size())) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.neighbourIsLeft()) {
                old = NodeHash.node(neighbour, old);
                grown = NodeHash.node(neighbour, grown);
            } else {
                grown = NodeHash.node(grown, neighbour);
            }
            climb.up();
        }
        return climb.atTop() && old.equals(earlier) && grown.equals(later);
    }
}
