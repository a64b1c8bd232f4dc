package org.waybill.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Unpacks the wanted parts of an archive, counting every byte of every part.
 *
 * <p>Parts inside parts are never opened: a picture or an archive in the archive is counted and dropped.
 */
final class BoundedZip {
    private static final int CHUNK_BYTES = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1_000_000;

    private final byte[] archive;
    private final Budget budget;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private long unpacked;
    private int entries;

    private BoundedZip(byte[] archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /** The wanted parts by name; of two with one name the first. */
    static Map<String, byte[]> parts(byte[] archive, Predicate<String> wanted, Budget budget) {
        try {
            return new BoundedZip(archive, budget).read(wanted);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw locked
                    ? new Refusal(Reason.ENCRYPTED, "its archive is locked with a password")
                    : new Refusal(Reason.DAMAGED, "its archive is broken");
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(Reason.DAMAGED, "its archive is broken or ends early");
        }
    }

    private Map<String, byte[]> read(Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuse(Ceiling.ARCHIVE_ENTRIES.exceededBy(++entries), "it holds more files than any document");
                if (wanted.test(entry.getName())) {
                    parts.putIfAbsent(entry.getName(), bytes(zip));
                } else {
                    bytes(zip, new ByteArrayOutputStream(0), false);
                }
            }
        }
        return parts;
    }

    private byte[] bytes(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes(zip, bytes, true);
        return bytes.toByteArray();
    }

    private void bytes(ZipInputStream zip, ByteArrayOutputStream out, boolean kept) throws IOException {
        long size = 0;
        for (int got = zip.read(chunk); got >= 0; got = zip.read(chunk)) {
            size += got;
            unpacked += got;
            budget.check();
            refuse(Ceiling.ARCHIVE_ENTRY_BYTES.exceededBy(size), "one of its parts unpacks without end");
            refuse(Ceiling.ARCHIVE_BYTES.exceededBy(unpacked), "its parts unpack without end");
            refuse(isTooDense(), "its parts unpack to more than " + Ceiling.ARCHIVE_RATIO.most() + " times their size");
            if (kept) {
                out.write(chunk, 0, got);
            }
        }
    }

    private boolean isTooDense() {
        return unpacked > RATIO_COUNTS_FROM && Ceiling.ARCHIVE_RATIO.exceededBy(unpacked / archive.length);
    }

    private static void refuse(boolean beyond, String detail) {
        if (beyond) {
            throw new Refusal(Reason.EXPLODES, detail);
        }
    }
}
