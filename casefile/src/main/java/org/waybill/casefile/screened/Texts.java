package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.JsonNode;

/** Texts as the archive can hold them. */
final class Texts {
    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    static String of(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("its member " + member + " is not text");
        }
        return value.textValue();
    }

    /** Half a character has no bytes; what is kept shows that one was there. */
    static String whole(String text) {
        if (text.codePoints().noneMatch(Texts::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(point -> isHalf(point) ? REPLACEMENT : point).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }
}
