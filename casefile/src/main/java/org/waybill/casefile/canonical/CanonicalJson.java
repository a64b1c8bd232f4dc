package org.waybill.casefile.canonical;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes values as canonical JSON, and reads nothing else. */
public final class CanonicalJson {
    /** The largest integer, 2^53-1, that every JSON reader keeps exactly (RFC 8785 3.2.2.3, RFC 7493 2.2). */
    public static final long LARGEST = (1L << 53) - 1;

    /** How deep values may nest, the outermost counted as 1. */
    public static final int DEEPEST = 500;

    private static final ObjectReader READER = reader();

    private CanonicalJson() {}

    /**
     * The canonical bytes of a value.
     *
     * @throws IllegalArgumentException if it has no canonical form here: a fraction, an integer past {@link #LARGEST},
     *     half of a surrogate pair, or a depth past {@link #DEEPEST}
     */
    public static byte[] bytes(JsonNode value) {
        return new CanonicalWriter().write(value);
    }

    /** The canonical bytes of a value, as text. */
    public static String text(JsonNode value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** The value that has exactly these bytes. */
    public static JsonNode read(byte[] bytes) throws NotCanonical {
        JsonNode value = parse(bytes);
        int parting = Arrays.mismatch(bytes, rewritten(value, bytes.length));
        if (parting >= 0) {
            throw new NotCanonical("JSON parts from its canonical form", parting);
        }
        return value;
    }

    private static JsonNode parse(byte[] bytes) throws NotCanonical {
        try {
            JsonNode value = READER.readTree(bytes);
            if (value == null || value.isMissingNode()) {
                throw new NotCanonical("there is no JSON value", bytes.length);
            }
            return value;
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
            throw new NotCanonical("this is no JSON value alone", Math.max(0, Math.min(offset, bytes.length)));
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail to be read", e);
        }
    }

    private static byte[] rewritten(JsonNode value, int length) throws NotCanonical {
        try {
            return bytes(value);
        } catch (IllegalArgumentException e) {
            throw new NotCanonical("a value here has no canonical form, somewhere before", length);
        }
    }

    private static ObjectReader reader() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(bounds).build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build()
                .reader();
    }
}
