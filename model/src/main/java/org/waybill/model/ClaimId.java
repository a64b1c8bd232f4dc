package org.waybill.model;

import java.util.regex.Pattern;

/**
 * The name of a claim: the SHA-256 of what it says and where.
 *
 * <p>How it was found is left out, so that the same claim keeps its name when other rules find it again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ClaimId(String hex) implements Comparable<ClaimId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ClaimId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a claim is named by 64 lower-case hexadecimal digits");
        }
    }

    /** The first twelve digits: enough to tell the claims of one case apart. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public int compareTo(ClaimId other) {
        return hex.compareTo(other.hex);
    }
}
