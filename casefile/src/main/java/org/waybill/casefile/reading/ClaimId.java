package org.waybill.casefile.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.waybill.model.Sha256;

/**
 * The name of a claim: the SHA-256 of its canonical JSON, so equal claims have equal names in every case.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ClaimId(String hex) implements Comparable<ClaimId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    public ClaimId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a claim's id is 64 lower-case hexadecimal digits, not " + hex.length()
                    + " characters of another kind; copy the whole id from the list of claims");
        }
    }

    /** The id of a claim as {@link ClaimJson} writes it. */
    public static ClaimId of(JsonNode claim) {
        try {
            return new ClaimId(Sha256.of(MAPPER.writeValueAsBytes(claim)).hex());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of text and numbers can always be written", e);
        }
    }

    /**
     * Reads an id as a person gives it, blanks around it left out.
     *
     * @throws IllegalArgumentException where it is not all of an id
     */
    public static ClaimId parse(String text) {
        return new ClaimId(text.strip());
    }

    /** The first twelve digits: enough to tell claims of one case apart on a page. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public int compareTo(ClaimId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
