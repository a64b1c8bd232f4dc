package org.waybill.report.export.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waybill.report.export.roll.Export;

/**
 * An archive that is the same on every machine: nothing is packed tight, since packers differ.
 *
 * <p>Each file is made twice, first to be measured, so that none is held in memory.
 */
final class StoredZip {
    /** The first that the form can tell; a real one would differ from run to run. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    StoredZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, Export file) throws IOException {
        Measured measured = new Measured();
        CheckedOutputStream checked = new CheckedOutputStream(measured, new CRC32());
        file.write(checked);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        entry.setSize(measured.size);
        entry.setCrc(checked.getChecksum().getValue());
        zip.putNextEntry(entry);
        file.write(new Unclosed(zip));
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static final class Measured extends OutputStream {
        private long size;

        @Override
        public void write(int b) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            size += length;
        }
    }

    /** Goes on after one file is written. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
