package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import org.waybill.report.words.WellFormed;

/** Lists of texts as JSON that every encoder accepts. */
public final class Texts {
    private Texts() {}

    /** The texts in their order. */
    public static ArrayNode of(Collection<String> texts) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode(texts.size());
        texts.forEach(text -> node.add(WellFormed.text(text)));
        return node;
    }
}
