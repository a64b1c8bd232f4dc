package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds text that no UTF-8 file can hold: half of a surrogate pair. */
final class Surrogates {
    static final String PROBLEM = "holds half a character, which UTF-8 cannot write";

    private Surrogates() {}

    static boolean arePaired(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** The tree itself, all of whose texts can be written. */
    static <N extends JsonNode> N refuse(N tree) {
        String broken = broken(tree);
        if (broken != null) {
            throw BadReading.unfit(broken, PROBLEM);
        }
        return tree;
    }

    /** The way to the first broken text, put together from its end; null where there is none. */
    private static @Nullable String broken(JsonNode node) {
        if (node.isTextual()) {
            return arePaired(node.textValue()) ? null : "";
        }
        return node.isObject() ? brokenMember(node) : brokenElement(node);
    }

    private static @Nullable String brokenMember(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String broken = broken(member.getValue());
            if (broken != null) {
                return "/" + member.getKey() + broken;
            }
        }
        return null;
    }

    private static @Nullable String brokenElement(JsonNode node) {
        for (int at = 0; at < node.size(); at++) {
            String broken = broken(node.get(at));
            if (broken != null) {
                return "/" + at + broken;
            }
        }
        return null;
    }
}
