package org.waybill.report.export.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of STIX objects, the same in every export of the same thing: UUIDs of version 5. */
final class StixIds {
    /** Our own: the one that the specification names is for observables only. */
    private static final UUID NAMESPACE = UUID.fromString("ea718bfc-6e81-4fdb-a3b9-ac7f8fcc6136");

    private StixIds() {}

    /** "note--" and a UUID of what is named. */
    static String of(String type, String... names) {
        return type + "--" + uuid(type + "\n" + String.join("\n", names));
    }

    /** RFC 9562, section 5.5: the first sixteen bytes of a SHA-1, with version and variant set. */
    static UUID uuid(String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .flip());
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-1", e);
        }
    }
}
