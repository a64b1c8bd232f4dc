package org.waybill.report.export.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Nodes and directed edges between them, in the order they were put; several edges may join the same two. */
public final class Graph {
    private final String id;
    private final String about;
    private final Map<String, Part> nodes = new LinkedHashMap<>();
    private final List<Part> edges = new ArrayList<>();

    Graph(String id, String about) {
        this.id = id;
        this.about = about;
    }

    /** The first of an id stands. */
    void node(Part node) {
        nodes.putIfAbsent(node.id(), node);
    }

    /** Both ends must be nodes by the time that it is written. */
    void edge(Part edge) {
        edges.add(edge);
    }

    String id() {
        return id;
    }

    /** What it shows, in a sentence. */
    String about() {
        return about;
    }

    Collection<Part> nodes() {
        return nodes.values();
    }

    List<Part> edges() {
        return edges;
    }

    /** What any of the parts tells, in one order. */
    static List<Attribute> attributes(Collection<Part> parts) {
        TreeSet<Attribute> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.values().keySet()));
        return List.copyOf(all);
    }
}
