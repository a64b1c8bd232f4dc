package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.casefile.merkle.Appender;
import org.waybill.casefile.merkle.NodeHash;

/** Roots that checkpoints name, by size: what a log must come to. */
final class KnownRoots {
    private final TreeMap<Long, List<NodeHash>> roots = new TreeMap<>();

    void add(long size, NodeHash root) {
        roots.computeIfAbsent(size, key -> new ArrayList<>()).add(root);
    }

    /** The roots of a log at the sizes that are named, as far as it goes. */
    Map<Long, NodeHash> of(List<NodeHash> leaves) {
        Map<Long, NodeHash> found = new HashMap<>();
        Appender tree = new Appender();
        if (roots.containsKey(0L)) {
            found.put(0L, tree.root());
        }
        for (NodeHash leaf : leaves) {
            tree.append(leaf);
            if (roots.containsKey(tree.size())) {
                found.put(tree.size(), tree.root());
            }
        }
        return found;
    }

    /** How many more checkpoints bear a log out than speak against it. */
    int score(List<NodeHash> leaves) {
        Map<Long, NodeHash> found = of(leaves);
        int score = 0;
        for (Map.Entry<Long, List<NodeHash>> known : roots.entrySet()) {
            for (NodeHash root : known.getValue()) {
                score += root.equals(found.get(known.getKey())) ? 1 : -1;
            }
        }
        return score;
    }

    /** The largest size at which a checkpoint bears a log out; 0 where none does. */
    long bornOut(List<NodeHash> leaves) {
        Map<Long, NodeHash> found = of(leaves);
        for (Map.Entry<Long, List<NodeHash>> known : roots.descendingMap().entrySet()) {
            NodeHash root = found.get(known.getKey());
            if (root != null && known.getValue().contains(root)) {
                return known.getKey();
            }
        }
        return 0;
    }
}
