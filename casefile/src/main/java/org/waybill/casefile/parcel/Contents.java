package org.waybill.casefile.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** What lies in a file that may be a packed case, or a trap. */
final class Contents implements AutoCloseable {
    /** Pages and readings deflate to a tenth or a fiftieth; what goes far beyond was made to fill a disk. */
    private static final long MOST_TIMES = 200;

    private static final long SMALL_BYTES = 1 << 20;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final List<ZipEntry> parts = new ArrayList<>();

    private Contents(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens a file and looks at the list of what is in it. */
    static Contents of(Path file) {
        try {
            Contents contents = new Contents(file, new ZipFile(file.toFile()));
            try {
                contents.list(Files.size(file));
                return contents;
            } catch (CaseTrouble e) {
                contents.close();
                throw e;
            }
        } catch (ZipException e) {
            throw Trouble.NOT_ONE_CASE.met(file + " is no zip that can be read");
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    private void list(long fileBytes) {
        Set<String> names = new HashSet<>();
        long packed = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(one -> one)::iterator) {
            String name = entry.getName();
            refuse(!names.add(name), "holds twice", name);
            if (Names.isFolder(name)) {
                refuse(entry.getSize() > 0, "holds bytes for a folder", name);
                continue;
            }
            refuse(!Names.isPart(name), "holds something that is no part of a case", name);
            refuse(isTooLarge(entry), "holds something that explodes", name);
            packed += entry.getCompressedSize();
            refuse(packed > fileBytes, "holds parts that overlap", name);
            parts.add(entry);
        }
        if (!names.contains(Names.FOUNDING)) {
            throw Trouble.NOT_ONE_CASE.met(file + " holds no case");
        }
    }

    private static boolean isTooLarge(ZipEntry entry) {
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        boolean stored = entry.getMethod() == ZipEntry.STORED;
        return size < 0
                || packed < 0
                || size > Integer.MAX_VALUE - 8
                || (stored ? size != packed : size > SMALL_BYTES && size / MOST_TIMES > packed);
    }

    private void refuse(boolean when, String what, String name) {
        if (when) {
            throw Trouble.NOT_ONE_CASE.met(file + " " + what + ": " + Names.shown(name));
        }
    }

    /** All parts, in the order in which they are listed. */
    List<ZipEntry> parts() {
        return parts;
    }

    /** Takes the bytes of a part, some at a time. */
    interface Sink {
        void take(byte[] buffer, int length) throws IOException;
    }

    /** Hands over the bytes of a part; refuses it where they are not as many as it says, or not the ones packed. */
    void read(ZipEntry part, Sink sink) {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                total += got;
                refuse(total > part.getSize(), "holds more than it says", part.getName());
                sink.take(buffer, got);
            }
        } catch (ZipException e) {
            refuse(true, "is damaged", part.getName());
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
        refuse(total != part.getSize(), "holds less than it says", part.getName());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }
}
