package org.waybill.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The container that Office used before 2007, and still uses around an encrypted document. */
final class CompoundFile {
    private static final byte[] HEADER = HexFormat.of().parseHex("D0CF11E0A1B11AE1");
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private CompoundFile() {}

    /** Whether its directory names the stream that holds an encrypted package. */
    static boolean isEncryptedOffice(byte[] bytes) {
        return bytes.length > HEADER.length
                && Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)
                && contains(bytes, ENCRYPTED);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int start = 0; start + sought.length <= bytes.length; start++) {
            if (Arrays.equals(bytes, start, start + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
