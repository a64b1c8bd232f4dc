package org.waybill.report.export.ftm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * One value of one property of an entity, as it stands in a file of statements.
 *
 * @param entity whose value it is
 * @param prop which property
 * @param value the value
 */
public record FtmStatement(FtmEntity entity, Prop prop, String value) {
    /** Every value of an entity, by property. */
    public static Stream<FtmStatement> of(FtmEntity entity) {
        return entity.values().entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(value -> new FtmStatement(entity, row.getKey(), value)));
    }

    /** As one line, with the keys of the columns that statements have as a table. */
    public ObjectNode node() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("canonical_id", entity.id())
                .put("entity_id", entity.id())
                .put("prop", prop.key())
                .put("prop_type", prop.type().key())
                .put("schema", entity.schema())
                .put("value", value)
                .put("dataset", FtmEntity.DATASET)
                .putNull("origin")
                .putNull("lang")
                .putNull("original_value")
                .put("external", entity.isForeign())
                .putNull("first_seen")
                .putNull("last_seen")
                .put("id", id());
    }

    /** By the rule of the library, so that the same statement has the same id wherever it is made. */
    private String id() {
        String key = String.join(".", FtmEntity.DATASET, entity.id(), prop.key(), value)
                + (entity.isForeign() ? ".ext" : "");
        return HexFormat.of().formatHex(sha1().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-1", e);
        }
    }
}
