package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.Decision;
import org.waybill.model.Sha256;

/** The edges that analysts cut or joined, by the document that takes. */
final class Decided {
    /** An edge with its place in the order of decisions, which decides between equals. */
    private record Edge(int place, Sha256 source, Decision decision) {}

    private final List<Decision> all;
    private final Map<Sha256, List<Edge>> byDocument = new HashMap<>();

    Decided(List<Decision> edges) {
        this.all = edges;
        for (int place = 0; place < edges.size(); place++) {
            Decision decision = edges.get(place);
            if (decision instanceof Decision.Cut cut) {
                put(cut.document(), new Edge(place, cut.source(), decision));
            } else if (decision instanceof Decision.Join join) {
                put(join.document(), new Edge(place, join.source(), decision));
            }
        }
    }

    private void put(Sha256 document, Edge edge) {
        byDocument.computeIfAbsent(document, any -> new ArrayList<>()).add(edge);
    }

    List<Decision> all() {
        return all;
    }

    /** Those between documents of a set, in the order they were decided. */
    List<Decision> among(Set<Sha256> documents) {
        Collection<Sha256> taking = byDocument.size() < documents.size() ? byDocument.keySet() : documents;
        return taking.stream()
                .filter(documents::contains)
                .flatMap(document -> byDocument.getOrDefault(document, List.of()).stream())
                .filter(edge -> documents.contains(edge.source()))
                .sorted(Comparator.comparingInt(Edge::place))
                .map(Edge::decision)
                .toList();
    }
}
