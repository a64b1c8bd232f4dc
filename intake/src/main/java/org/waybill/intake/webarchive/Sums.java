package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.waybill.intake.reading.Budget;

/**
 * What identifies the bytes of a file in a package.
 *
 * @param bytes how many there are
 * @param crc their CRC-32, unsigned
 * @param sha256 their SHA-256, in lower-case hex
 */
record Sums(long bytes, long crc, String sha256) {
    private static final int CHUNK_BYTES = 1 << 16;

    /** Reads to the end and holds nothing. */
    static Sums of(InputStream in, Budget budget) throws IOException {
        MessageDigest digest = digester();
        CRC32 crc = new CRC32();
        byte[] chunk = new byte[CHUNK_BYTES];
        long bytes = 0;
        for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
            budget.check();
            digest.update(chunk, 0, got);
            crc.update(chunk, 0, got);
            bytes += got;
        }
        return new Sums(bytes, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
    }

    static Sums of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Sums(
                bytes.length,
                crc.getValue(),
                HexFormat.of().formatHex(digester().digest(bytes)));
    }

    private static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
