package org.waybill.server.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waybill.server.holding.Holdings;
import org.waybill.server.match.Algorithm;

/** Answers {@code GET /algorithms}. */
public final class AlgorithmPage {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AlgorithmPage() {}

    /** The methods of scoring that run here, and the names taken for them. */
    public static ObjectNode of(Holdings holdings) {
        ObjectNode node = JSON.objectNode();
        node.putArray("algorithms");
        for (Algorithm algorithm : Algorithm.values()) {
            if (holdings.screener(algorithm.method()).isPresent()) {
                node.withArray("algorithms").add(described(algorithm));
            }
        }
        node.put("default", Algorithm.WAYBILL.key());
        node.put("best", Algorithm.WAYBILL.key());
        return node;
    }

    private static ObjectNode described(Algorithm algorithm) {
        ObjectNode node = JSON.objectNode();
        node.put("name", algorithm.key());
        node.put("description", algorithm.description());
        node.putObject("features");
        ObjectNode docs = node.putObject("docs");
        docs.put("name", algorithm.key());
        docs.put("description", algorithm.description());
        docs.putObject("config");
        docs.putObject("features");
        node.put("runs", algorithm.ran().key());
        return node;
    }
}
