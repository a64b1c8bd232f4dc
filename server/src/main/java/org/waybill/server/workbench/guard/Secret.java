package org.waybill.server.workbench.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random bytes that live as long as the process, and what is derived from them. */
public final class Secret {
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    private Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, MAC);
    }

    public static Secret random() {
        return new Secret(bytes());
    }

    /** 256 random bits as text. */
    public static String word() {
        return TEXT.encodeToString(bytes());
    }

    /** What only this process can make of a text. */
    public String seal(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /** Whether this is the seal of the text; takes as long for a near one as for a far one. */
    public boolean isSealOf(String text, String seal) {
        return MessageDigest.isEqual(
                seal(text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
