package org.waybill.screening.list.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;

/**
 * A file of rows, opened in the encoding that it is in.
 *
 * <p>UTF-16 where it begins so; else UTF-8; where the bytes are not that, Windows-1252, in which older British and American
 * files are written.
 */
public final class CsvFile {
    private static final int CHUNK = 1 << 16;

    private CsvFile() {}

    /**
     * Hands every row over.
     *
     * @return whether the file ended as the publisher ends it, with Control-Z
     * @throws org.waybill.screening.list.trouble.ListTrouble WB-602 where the last row is cut off inside quotes
     */
    public static boolean read(ListPart part, char separator, Consumer<CsvRow> taker) {
        try (CsvRows rows = new CsvRows(text(part), separator)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                row.ifPresent(taker);
            }
            if (rows.openAtEnd()) {
                throw ListFault.CUT_SHORT.met(part.name() + " ends inside a quoted cell");
            }
            return rows.endedByControlZ();
        } catch (CsvTooLarge e) {
            throw ListFault.TOO_LARGE.met(part.name() + ": " + e.getMessage());
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
    }

    /** The characters of the file. */
    public static Reader text(ListPart part) throws IOException {
        return new InputStreamReader(new BufferedInputStream(part.open(), CHUNK), charset(part));
    }

    private static Charset charset(ListPart part) throws IOException {
        try (InputStream bytes = part.open()) {
            byte[] chunk = new byte[CHUNK];
            int got = bytes.readNBytes(chunk, 0, CHUNK);
            if (got >= 2 && (mark(chunk, 0xFF, 0xFE) || mark(chunk, 0xFE, 0xFF))) {
                return StandardCharsets.UTF_16;
            }
            return isUtf8(bytes, chunk, got) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
    }

    private static boolean mark(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isUtf8(InputStream bytes, byte[] chunk, int had) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer ignored = CharBuffer.allocate(CHUNK);
        ByteBuffer held = ByteBuffer.wrap(chunk);
        held.limit(had);
        boolean more = true;
        while (more) {
            CoderResult result = decoder.decode(held, ignored.clear(), false);
            if (result.isError()) {
                return false;
            }
            held.compact();
            int got = bytes.read(chunk, held.position(), held.remaining());
            more = got >= 0;
            held.limit(held.position() + Math.max(got, 0)).position(0);
        }
        return !decoder.decode(held, ignored.clear(), true).isError();
    }
}
