package org.waybill.casefile.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.merkle.NodeHash;

/** The members of a proof file. Reading is strict: no value has two forms. */
final class Parts {
    /** Past any claim, line, checkpoint and stamp. */
    private static final int MOST_BYTES = 64 << 20;

    /** A tree has a level for each bit of its size. */
    private static final int LONGEST_PATH = 63;

    private final JsonNode node;

    private Parts(JsonNode node) {
        this.node = node;
    }

    /** A proof file of this form with exactly these members. */
    static Parts read(byte[] bytes, String format, Set<String> members) throws BadProof {
        if (bytes.length > MOST_BYTES) {
            throw new BadProof("it has more than " + MOST_BYTES + " bytes");
        }
        try {
            JsonNode node = CanonicalJson.read(bytes);
            Set<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            if (!node.path("format").asText().equals(format) || !names.equals(new TreeSet<>(members))) {
                throw new BadProof("it is not of the form " + format);
            }
            return new Parts(node);
        } catch (NotCanonical e) {
            throw new BadProof("it was changed at byte " + e.offset());
        }
    }

    boolean has(String member) {
        return !node.path(member).isNull();
    }

    String text(String member) throws BadProof {
        if (!node.path(member).isTextual()) {
            throw new BadProof("its member " + member + " is not text");
        }
        return node.path(member).textValue();
    }

    long number(String member) throws BadProof {
        if (!node.path(member).isIntegralNumber() || !node.path(member).canConvertToLong()) {
            throw new BadProof("its member " + member + " is not a whole number");
        }
        return node.path(member).longValue();
    }

    ObjectNode object(String member) throws BadProof {
        if (node.path(member) instanceof ObjectNode object) {
            return object;
        }
        throw new BadProof("its member " + member + " is not an object");
    }

    List<NodeHash> path(String member) throws BadProof {
        JsonNode list = node.path(member);
        if (!list.isArray() || list.size() > LONGEST_PATH) {
            throw new BadProof("its member " + member + " is no path");
        }
        List<NodeHash> path = new ArrayList<>();
        for (JsonNode hash : list) {
            Optional<NodeHash> one = hash.isTextual() ? NodeHash.ofBase64(hash.textValue()) : Optional.empty();
            path.add(one.orElseThrow(() -> new BadProof("its member " + member + " holds something that is no hash")));
        }
        return path;
    }

    Optional<byte[]> bytes(String member) throws BadProof {
        if (!has(member)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text(member));
            if (Base64.getEncoder().encodeToString(bytes).equals(text(member))) {
                return Optional.of(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new BadProof("its member " + member + " is not base64");
        }
        throw new BadProof("its member " + member + " is not base64 as it is written");
    }

    static ArrayNode path(List<NodeHash> path) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        path.forEach(hash -> node.add(hash.base64()));
        return node;
    }
}
