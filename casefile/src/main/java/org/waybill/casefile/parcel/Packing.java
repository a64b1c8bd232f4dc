package org.waybill.casefile.parcel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Sha256;

/** Writes the parts of a case one after the other; none but the one at hand is in memory. */
final class Packing implements AutoCloseable {
    /** The first moment of the clock of DOS, by which zips tell time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream out;

    Packing(Path file) throws IOException {
        this.out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** The whole case, in the order of names. */
    void add(Ground ground) throws IOException {
        objects(ground.archive());
        Founding founding = ground.founding();
        add(Names.FOUNDING, new Founding(founding.id(), founding.title(), "").bytes());
        notes(ground.log());
        lines(ground.log());
    }

    private void objects(Archive archive) {
        archive.list(
                name -> {
                    byte[] bytes = archive.get(name)
                            .filter(found -> Sha256.of(found).equals(name))
                            .orElseThrow(() -> Trouble.DAMAGED.met("the object " + name.hex() + " is damaged"));
                    unchecked(Names.of(name), bytes);
                },
                stray -> {});
    }

    private void notes(Log log) throws IOException {
        TreeMap<String, byte[]> notes = new TreeMap<>();
        for (NoteKind kind : NoteKind.values()) {
            for (long size : log.sizes(kind)) {
                log.note(kind, size).ifPresent(bytes -> notes.put(Names.note(kind, size), bytes));
            }
        }
        notes.forEach(this::unchecked);
    }

    private void lines(Log log) throws IOException {
        long total = log.size();
        for (long first = 0; first < total; first += SegmentedLog.SEGMENT) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            log.read(first, Math.min(total, first + SegmentedLog.SEGMENT), (place, line) -> {
                text.write(line, 0, line.length);
                text.write('\n');
            });
            add(Names.segment(first), text.toByteArray());
        }
    }

    private void unchecked(String name, byte[] bytes) {
        try {
            add(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
