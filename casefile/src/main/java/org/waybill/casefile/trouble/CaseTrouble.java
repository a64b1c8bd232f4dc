package org.waybill.casefile.trouble;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something about a case that its user can mend: one line with a code and an action. */
public final class CaseTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Trouble kind;

    CaseTrouble(Trouble kind, String detail) {
        super(kind.code() + " " + detail + ". " + kind.action());
        this.kind = kind;
    }

    public Trouble kind() {
        return kind;
    }

    /** What it means to the user that a file could not be written. */
    public static CaseTrouble writing(Path file, Exception error) {
        if (isNoRoom(error)) {
            return Trouble.NO_ROOM.met("there is no room left to write " + file);
        }
        return Trouble.NOT_WRITABLE.met(file + " cannot be written" + because(error));
    }

    /** What it means to the user that a file could not be read. */
    public static CaseTrouble reading(Path file, IOException error) {
        return Trouble.NOT_READ.met(file + " cannot be read" + because(error));
    }

    private static String because(Exception error) {
        if (error instanceof AccessDeniedException) {
            return ": permission denied";
        }
        if (error instanceof ReadOnlyFileSystemException) {
            return ": the file system is read-only";
        }
        String reason = reason(error);
        return reason == null ? "" : ": " + reason.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String reason(Exception error) {
        return error instanceof FileSystemException known ? known.getReason() : error.getMessage();
    }

    /** The platform has no class of its own for a full disk, only the system's words. */
    private static boolean isNoRoom(Exception error) {
        String words = String.valueOf(reason(error)).toLowerCase(Locale.ROOT);
        return words.contains("no space") || words.contains("not enough space") || words.contains("quota");
    }
}
