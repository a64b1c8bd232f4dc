package org.waybill.intake;

import java.time.Duration;

/**
 * What the user may set about how much one source may cost and reach.
 *
 * @param fileBytes greatest size of a file, a fetched page or standard input, inclusive
 * @param perDocument longest time for one source, fetching included
 * @param privateAddresses whether addresses on this machine and in private networks may be asked
 */
public record Limits(long fileBytes, Duration perDocument, boolean privateAddresses) {
    private static final long DEFAULT_BYTES = 64L << 20;
    private static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

    public Limits {
        if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a file may have 1 to 2147483631 bytes, not " + fileBytes);
        }
        if (perDocument.isNegative() || perDocument.isZero()) {
            throw new IllegalArgumentException("a document needs some time to be read in");
        }
    }

    /** 64 MiB and 30 s for one source, and no private address. */
    public static Limits usual() {
        return new Limits(DEFAULT_BYTES, DEFAULT_TIME, false);
    }

    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, perDocument, privateAddresses);
    }

    public Limits withPerDocument(Duration time) {
        return new Limits(fileBytes, time, privateAddresses);
    }

    public Limits withPrivateAddresses() {
        return new Limits(fileBytes, perDocument, true);
    }
}
