package org.waybill.casefile.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/** One value on its way into bytes. */
final class CanonicalWriter {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT_ESCAPES = shortEscapes();

    private byte[] buffer = new byte[512];
    private int length;
    private int depth;

    byte[] write(JsonNode value) {
        put(value);
        return Arrays.copyOf(buffer, length);
    }

    private void put(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> putObject(value);
            case ARRAY -> putArray(value);
            case STRING -> putString(value.textValue());
            case NUMBER -> putNumber(value);
            case BOOLEAN -> putAscii(value.booleanValue() ? "true" : "false");
            case NULL -> putAscii("null");
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
        }
    }

    private void putObject(JsonNode object) {
        deeper();
        putByte('{');
        boolean first = true;
        for (Map.Entry<String, JsonNode> member : sorted(object)) {
            if (!first) {
                putByte(',');
            }
            first = false;
            putString(member.getKey());
            putByte(':');
            put(member.getValue());
        }
        putByte('}');
        depth--;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map.Entry<String, JsonNode>[] sorted(JsonNode object) {
        Map.Entry<String, JsonNode>[] members = new Map.Entry[object.size()];
        int count = 0;
        boolean inOrder = true;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            inOrder &= count == 0 || members[count - 1].getKey().compareTo(member.getKey()) < 0;
            members[count++] = member;
        }
        if (!inOrder) {
            Arrays.sort(members, Map.Entry.comparingByKey());
        }
        return members;
    }

    private void putArray(JsonNode array) {
        deeper();
        putByte('[');
        Iterator<JsonNode> elements = array.elements();
        while (elements.hasNext()) {
            put(elements.next());
            if (elements.hasNext()) {
                putByte(',');
            }
        }
        putByte(']');
        depth--;
    }

    private void deeper() {
        depth++;
        if (depth > CanonicalJson.DEEPEST) {
            throw new IllegalArgumentException("nested more than " + CanonicalJson.DEEPEST + " deep");
        }
    }

    private void putNumber(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new IllegalArgumentException("not an integer of at most 2^53-1: write it as a string");
        }
        long value = number.longValue();
        if (value > CanonicalJson.LARGEST || value < -CanonicalJson.LARGEST) {
            throw new IllegalArgumentException("not an integer of at most 2^53-1: write it as a string");
        }
        putAscii(Long.toString(value));
    }

    private void putString(String text) {
        putByte('"');
        int units = text.length();
        reserve(units);
        for (int at = 0; at < units; at++) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                putPlain(unit);
            } else if (Character.isSurrogate(unit)) {
                putPair(text, at);
                at++;
            } else {
                putWide(unit);
            }
        }
        putByte('"');
    }

    private void putPlain(char unit) {
        if (unit >= 0x20 && unit != '"' && unit != '\\') {
            putByte(unit);
        } else if (SHORT_ESCAPES[unit] != 0) {
            putByte('\\');
            putByte(SHORT_ESCAPES[unit]);
        } else {
            putAscii("\\u00");
            putByte(DIGITS[unit >> 4]);
            putByte(DIGITS[unit & 0xf]);
        }
    }

    private void putWide(char unit) {
        if (unit < 0x800) {
            putByte(0xc0 | unit >> 6);
        } else {
            putByte(0xe0 | unit >> 12);
            putTail(unit >> 6);
        }
        putTail(unit);
    }

    private void putPair(String text, int at) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            throw new IllegalArgumentException("half of a surrogate pair, which no UTF-8 can hold");
        }
        putByte(0xf0 | point >> 18);
        putTail(point >> 12);
        putTail(point >> 6);
        putTail(point);
    }

    /** A byte of UTF-8 after the first: six bits. */
    private void putTail(int bits) {
        putByte(0x80 | (bits & 0x3f));
    }

    private void putAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            putByte(text.charAt(at));
        }
    }

    private void putByte(int value) {
        if (length == buffer.length) {
            reserve(1);
        }
        buffer[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (buffer.length - length < more) {
            int wanted = Math.addExact(length, more);
            buffer = Arrays.copyOf(buffer, Math.max(wanted, (int) Math.min(buffer.length * 2L, Integer.MAX_VALUE - 8)));
        }
    }

    private static byte[] shortEscapes() {
        byte[] letters = new byte[0x80];
        letters['"'] = '"';
        letters['\\'] = '\\';
        letters['\b'] = 'b';
        letters['\t'] = 't';
        letters['\n'] = 'n';
        letters['\f'] = 'f';
        letters['\r'] = 'r';
        return letters;
    }
}
