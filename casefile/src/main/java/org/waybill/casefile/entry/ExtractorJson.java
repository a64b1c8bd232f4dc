package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waybill.model.Extractor;

/** What read a document, as JSON. */
final class ExtractorJson {
    private ExtractorJson() {}

    static ObjectNode of(Extractor extractor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", extractor.name())
                .put("version", extractor.version());
    }

    static Extractor read(JsonNode node) {
        return new Extractor(Parts.text(node, "name"), Parts.text(node, "version"));
    }
}
