package org.waybill.intake.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Takes the bytes of a file or a stream, never more than allowed. */
public final class FileBytes {
    private static final int CHUNK_BYTES = 1 << 16;

    private final long most;

    /**
     * @param most the greatest number of bytes taken, inclusive
     */
    public FileBytes(long most) {
        this.most = most;
    }

    /** The bytes of a regular file; its size is asked before it is opened. */
    public Raw of(Path file, Budget budget) {
        try {
            refuseUnlessReadable(Files.readAttributes(file, BasicFileAttributes.class));
            try (InputStream in = Files.newInputStream(file)) {
                return Raw.of(upTo(in, budget), String.valueOf(file.getFileName()));
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** All bytes of a stream, such as standard input. */
    public byte[] of(InputStream in, Budget budget) {
        try {
            return upTo(in, budget);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** What an error of the file system means to the user. */
    public static Refusal refusal(IOException error) {
        if (error instanceof NoSuchFileException) {
            return new Refusal(Reason.NOT_FOUND, "there is no such file");
        }
        if (error instanceof AccessDeniedException) {
            return new Refusal(Reason.NOT_PERMITTED, "the system does not let this user read it");
        }
        if (isLoop(error)) {
            return new Refusal(Reason.NOT_FOUND, "its symbolic links lead in a circle");
        }
        return new Refusal(Reason.DAMAGED, "the system could not read it to its end");
    }

    /** The system's own error for a circle has no class of its own, only words. */
    private static boolean isLoop(IOException error) {
        return error instanceof FileSystemLoopException
                || (error instanceof FileSystemException broken
                        && String.valueOf(broken.getReason()).contains("symbolic"));
    }

    private void refuseUnlessReadable(BasicFileAttributes about) {
        if (about.isDirectory()) {
            throw new Refusal(Reason.UNSUPPORTED, "it is a folder where a file was expected");
        }
        if (!about.isRegularFile()) {
            throw new Refusal(Reason.UNSUPPORTED, "it is a device or a pipe, not a regular file");
        }
        if (about.size() > most) {
            throw tooLarge(about.size() + " bytes");
        }
    }

    private byte[] upTo(InputStream in, Budget budget) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
            bytes.write(chunk, 0, got);
            if (bytes.size() > most) {
                throw tooLarge("more bytes than allowed");
            }
            budget.check();
        }
        return bytes.toByteArray();
    }

    private Refusal tooLarge(String found) {
        return new Refusal(Reason.TOO_LARGE, "it has " + found + "; at most " + most + " bytes are read");
    }
}
