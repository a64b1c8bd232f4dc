package org.waybill.casefile.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.BadEntry;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Sha256;

/** Writes the parts of a packed case into a folder, and checks each on the way. */
final class Unpacking {
    private final Contents contents;
    private final Path folder;

    Unpacking(Contents contents, Path folder) {
        this.contents = contents;
        this.folder = folder;
    }

    void all() {
        for (ZipEntry part : contents.parts()) {
            try {
                write(part);
            } catch (IOException e) {
                throw CaseTrouble.writing(folder, e);
            }
        }
        Founding founding = FolderGround.founding(folder);
        if (!founding.database().isEmpty()) {
            throw Trouble.NOT_ONE_CASE.met("its case.json names a database");
        }
        chain();
    }

    private void write(ZipEntry part) throws IOException {
        Path file = folder.resolve(part.getName());
        Files.createDirectories(file.getParent());
        MessageDigest digest = digest();
        CRC32 sum = new CRC32();
        try (OutputStream out = Files.newOutputStream(file)) {
            contents.read(part, (buffer, length) -> {
                digest.update(buffer, 0, length);
                sum.update(buffer, 0, length);
                out.write(buffer, 0, length);
            });
        }
        Sha256 found = new Sha256(HexFormat.of().formatHex(digest.digest()));
        boolean other =
                Names.object(part.getName()).filter(name -> !name.equals(found)).isPresent();
        if (other || sum.getValue() != part.getCrc()) {
            throw Trouble.NOT_ONE_CASE.met(Names.shown(part.getName()) + " was damaged on the way");
        }
    }

    /** Every line names the one before. */
    private void chain() {
        SegmentedLog log = new SegmentedLog(folder.resolve("log"), FileDisk.passing());
        Sha256[] previous = {LogEntry.NOTHING};
        log.read(0, Long.MAX_VALUE, (place, line) -> {
            try {
                if (!EntryJson.read(line).previous().equals(previous[0])) {
                    throw BadEntry.because("it does not follow the one before");
                }
            } catch (BadEntry e) {
                throw Trouble.NOT_ONE_CASE.met("entry " + place + " of its log is damaged: " + e.getMessage());
            }
            previous[0] = new Sha256(NodeHash.leaf(line).hex());
        });
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
