package org.waybill.server.workbench.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.waybill.model.Sha256;

/** One file, as it is and packed, so that it is packed once. */
final class Asset {
    /** Tells this content from any other of the same name. */
    final String hash;

    /** As HTTP writes it. */
    final String type;

    final byte[] plain;
    final byte[] packed;

    Asset(String type, byte[] plain) {
        this.hash = Sha256.of(plain).brief();
        this.type = type;
        this.plain = plain;
        this.packed = packed(plain);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
