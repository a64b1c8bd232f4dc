package org.waybill.casefile.merkle;

import java.util.ArrayList;
import java.util.List;

/** Keeps a tree's complete subtrees in memory. */
public final class MemoryNodes implements Nodes {
    private final List<List<NodeHash>> levels = new ArrayList<>();
    private final Appender appender = new Appender();

    /** The nodes of a tree over the entries given. */
    public static MemoryNodes over(Iterable<byte[]> entries) {
        MemoryNodes nodes = new MemoryNodes();
        for (byte[] entry : entries) {
            nodes.append(NodeHash.leaf(entry));
        }
        return nodes;
    }

    /** Adds an entry by its hash. */
    public void append(NodeHash leaf) {
        for (CompletedNode node : appender.append(leaf)) {
            if (node.level() == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(node.level()).add(node.hash());
        }
    }

    /** How many entries were added. */
    public long size() {
        return appender.size();
    }

    /** The tree over everything added so far; later entries do not change it. */
    public Tree tree() {
        return new Tree(this, size());
    }

    @Override
    public NodeHash at(int level, long number) {
        return levels.get(level).get(Math.toIntExact(number));
    }
}
