package org.waybill.casefile.note;

import java.util.Base64;
import java.util.Optional;

/** Standard base64 (RFC 4648, section 4) that refuses every second way to write the same bytes. */
final class ExactBase64 {
    private ExactBase64() {}

    static Optional<byte[]> bytes(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return text(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
