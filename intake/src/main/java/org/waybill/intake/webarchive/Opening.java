package org.waybill.intake.webarchive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens an archive at a record. */
final class Opening {
    private Opening() {}

    static Cursor at(Spot spot) throws IOException {
        InputStream file = spot.entry().isEmpty() ? Files.newInputStream(spot.file()) : entry(spot);
        try {
            Cursor packed = new Cursor(file);
            packed.pass(spot.offset());
            return unpacked(packed, spot.skip());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Cursor unpacked(Cursor packed, long skip) throws IOException {
        if (!GzipMembers.begins(packed)) {
            packed.pass(skip);
            return packed;
        }
        GzipMembers members = new GzipMembers(packed);
        members.next();
        Cursor content = new Cursor(new FilterInputStream(members.content()) {
            @Override
            public void close() throws IOException {
                members.close();
                packed.close();
            }
        });
        content.pass(skip);
        return content;
    }

    /** A stored entry is passed over without reading; a deflated one is unpacked up to the place. */
    private static InputStream entry(Spot spot) throws IOException {
        ZipFile zip = new ZipFile(spot.file().toFile());
        try {
            ZipEntry entry = zip.getEntry(spot.entry());
            if (entry == null) {
                throw new ZipException("the entry is gone");
            }
            return new FilterInputStream(zip.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }
}
