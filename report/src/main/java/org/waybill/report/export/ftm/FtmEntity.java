package org.waybill.report.export.ftm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.report.wire.Texts;

/**
 * One entity of FollowTheMoney.
 *
 * @param id the same in every export of the same thing
 * @param schema what it is: {@code Note}
 * @param isForeign whether somebody else's record: a listing that may be a party, and may not
 * @param values by property, each once, in the order they were put
 */
public record FtmEntity(String id, String schema, boolean isForeign, SortedMap<Prop, List<String>> values) {
    /** The data set that every entity of an export belongs to. */
    public static final String DATASET = "waybill";

    static FtmEntity of(String id, String schema) {
        return new FtmEntity(id, schema, false, new TreeMap<>());
    }

    static FtmEntity foreign(String id, String schema) {
        return new FtmEntity(id, schema, true, new TreeMap<>());
    }

    /** Adds a value, cut to what its property takes; nothing where there is none. */
    FtmEntity put(Prop prop, @Nullable String value) {
        String clean = value == null ? "" : FtmText.of(value, prop.type().most());
        if (!clean.isEmpty()) {
            List<String> all = values.computeIfAbsent(prop, any -> new ArrayList<>());
            if (!all.contains(clean)) {
                all.add(clean);
            }
        }
        return this;
    }

    FtmEntity putAll(Prop prop, Collection<String> some) {
        some.forEach(value -> put(prop, value));
        return this;
    }

    /** As one line of an entity file. */
    public ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id).put("schema", schema);
        ObjectNode properties = node.putObject("properties");
        values.forEach((prop, all) -> properties.set(prop.key(), Texts.of(all)));
        node.putArray("datasets").add(DATASET);
        return node;
    }
}
