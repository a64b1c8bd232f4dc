package org.waybill.screening.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.waybill.model.Sha256;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;

/**
 * What was read in an edition, kept so that the next start need not read it again.
 *
 * <p>A file is the SHA-256 of the rest, then the rest. It is used only where its digest holds and the version in its name is
 * that of the readers; whatever is wrong with it, the list is read as published.
 */
final class ListParsed {
    /** Of the way in which a list is written as bytes. */
    private static final int FORMAT = 1;

    private static final int DIGEST_BYTES = 32;

    private final Path file;

    ListParsed(Path folder, Sha256 edition) {
        this.file = folder.resolve(edition.hex() + "." + FORMAT + "." + ListFiles.READING);
    }

    Optional<LoadedList> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? Optional.of(ParsedReader.read(bytes, DIGEST_BYTES)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] bytes) {
        if (bytes.length < DIGEST_BYTES) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, DIGEST_BYTES, bytes.length - DIGEST_BYTES);
        return Arrays.equals(digest.digest(), Arrays.copyOf(bytes, DIGEST_BYTES));
    }

    /** Keeps it if there is room; a shelf that cannot be written is read as published each time. */
    boolean write(LoadedList list) {
        try {
            byte[] rest = ParsedWriter.write(list);
            byte[] whole = Arrays.copyOf(Sha256.digest().digest(rest), DIGEST_BYTES + rest.length);
            System.arraycopy(rest, 0, whole, DIGEST_BYTES, rest.length);
            Files.createDirectories(file.getParent());
            ShelfDisk.replace(file, whole);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
