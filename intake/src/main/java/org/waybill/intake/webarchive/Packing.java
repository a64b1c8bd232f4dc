package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Undoes the packing that a server put around a page for the way. */
final class Packing {
    private Packing() {}

    /**
     * The page as it was before it was packed.
     *
     * @param encodings as the server named them, in lower case
     */
    static InputStream undo(Cursor sent, List<String> encodings) throws IOException {
        if (encodings.isEmpty()) {
            return sent;
        }
        return encodings.size() > 1 ? refuse("several packings one in another") : undo(sent, encodings.get(0));
    }

    private static InputStream undo(Cursor sent, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> GzipMembers.begins(sent) ? new GZIPInputStream(sent) : sent;
            case "deflate" -> new InflaterInputStream(sent, new Inflater(!isZlib(sent)));
            case "br" -> refuse("Brotli");
            case "zstd" -> refuse("Zstandard");
            default -> refuse("a packing that is not known");
        };
    }

    /** RFC 1950, section 2.2. Some servers leave this frame out. */
    private static boolean isZlib(Cursor sent) throws IOException {
        int first = sent.peek(0);
        return (first & 0x0F) == 8 && ((first << 8) + sent.peek(1)) % 31 == 0;
    }

    private static InputStream refuse(String how) {
        throw new Refusal(Reason.UNSUPPORTED, "the archive keeps it in " + how + ", which is not undone");
    }
}
