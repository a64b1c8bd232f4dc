package org.waybill.report.export.prov;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waybill.report.words.WellFormed;

/**
 * One member of a section of PROV-JSON.
 *
 * @param id its qualified name; empty for a relation, which gets the next blank one
 * @param node its attributes
 */
record Member(String id, ObjectNode node) {
    /** An entity, activity or agent of one of our own types. */
    static Member of(String id, String type) {
        return new Member(id, JsonNodeFactory.instance.objectNode()).type(type);
    }

    /** A relation from one role to another. */
    static Member between(String role, String id, String otherRole, String other) {
        return new Member(
                "", JsonNodeFactory.instance.objectNode().put(role, id).put(otherRole, other));
    }

    Member type(String type) {
        node.putObject("prov:type").put("$", type).put("type", "prov:QUALIFIED_NAME");
        return this;
    }

    /** Adds a text; nothing where there is none. */
    Member put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.put(name, WellFormed.text(value));
        }
        return this;
    }

    Member put(String name, long value) {
        node.putObject(name).put("$", Long.toString(value)).put("type", "xsd:long");
        return this;
    }

    /** Something that took no time worth telling. */
    Member at(Instant moment) {
        node.put("prov:startTime", moment.toString()).put("prov:endTime", moment.toString());
        return this;
    }
}
