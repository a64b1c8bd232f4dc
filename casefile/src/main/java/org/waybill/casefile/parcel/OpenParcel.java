package org.waybill.casefile.parcel;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import org.waybill.casefile.trouble.CaseTrouble;

/** A packed case, to be read without unpacking it. */
public final class OpenParcel implements AutoCloseable {
    private final Path file;
    private final FileSystem inside;

    private OpenParcel(Path file, FileSystem inside) {
        this.file = file;
        this.inside = inside;
    }

    /**
     * Opens a file.
     *
     * @throws CaseTrouble where it is no packed case, or not to be trusted
     */
    public static OpenParcel of(Path file) {
        try (Contents contents = Contents.of(file)) {
            // The file system reads a part whole, so what is in it is counted before.
            contents.parts().stream()
                    .filter(part -> part.getMethod() != ZipEntry.STORED)
                    .forEach(part -> contents.read(part, (buffer, length) -> {}));
            return new OpenParcel(file, FileSystems.newFileSystem(file));
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    /** The folder that the case lies in. */
    public Path root() {
        return inside.getPath("/");
    }

    @Override
    public void close() {
        try {
            inside.close();
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }
}
