package org.waybill.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sheet while it is written: rows under way beside it, and what they were made with.
 *
 * <p>{@code OUT.part} holds the rows, {@code OUT.run} the fingerprint of the run. Where both are there and the fingerprint is
 * that of this run, it goes on behind the last row of the old sheet that was certainly written whole.
 */
final class UnfinishedSheet implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path out;
    private final Path part;
    private final Path run;
    private final FileChannel channel;
    private final int doneLine;

    private UnfinishedSheet(Path out, FileChannel channel, int doneLine) {
        this.out = out;
        this.part = beside(out, ".part");
        this.run = beside(out, ".run");
        this.channel = channel;
        this.doneLine = doneLine;
    }

    /**
     * Begins a sheet, or goes on with one.
     *
     * @param fingerprint everything that changes what is written
     * @param head the first line
     */
    static UnfinishedSheet open(Path out, String fingerprint, String head) {
        try {
            FileChannel channel = FileChannel.open(
                    beside(out, ".part"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return begun(channel, out, fingerprint, head);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw Sheets.notWritten(out);
        }
    }

    private static UnfinishedSheet begun(FileChannel channel, Path out, String fingerprint, String head)
            throws IOException {
        lock(channel, out);
        Path run = beside(out, ".run");
        boolean goesOn = Files.exists(run) && Files.readString(run).equals(fingerprint);
        Whole whole = goesOn ? Whole.of(beside(out, ".part"), head) : Whole.NOTHING;
        channel.truncate(whole.bytes()).position(whole.bytes());
        UnfinishedSheet sheet = new UnfinishedSheet(out, channel, whole.line());
        if (whole.bytes() == 0) {
            Files.writeString(run, fingerprint);
            sheet.write(head);
        }
        return sheet;
    }

    private static void lock(FileChannel channel, Path out) throws IOException {
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This program holds it already; told below like another's.
        }
        if (lock == null) {
            throw new UserError(
                    "WB-658", "another run writes " + out, "Wait until it ends, or name another place with --out.");
        }
    }

    /** The line of the sheet that was read whose answer was written last; 0 for none. */
    int doneLine() {
        return doneLine;
    }

    void write(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw Sheets.notWritten(out);
        }
    }

    /** Every row is written: the sheet gets its name. */
    void finish() {
        try {
            channel.force(true);
            channel.close();
            Sheets.settle(part, out);
            Files.deleteIfExists(run);
        } catch (IOException e) {
            throw Sheets.notWritten(out);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path out, String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }

    /**
     * How much of an unfinished sheet is certainly whole: all but the rows of the last line that it answers, since the
     * program may have been stopped between two of them.
     *
     * @param bytes up to where
     * @param line the last line of the sheet read that is answered there
     */
    private record Whole(long bytes, int line) {
        static final Whole NOTHING = new Whole(0, 0);

        static Whole of(Path part, String head) throws IOException {
            byte[] first = head.getBytes(StandardCharsets.UTF_8);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(part), BUFFER)) {
                return Arrays.equals(in.readNBytes(first.length), first) ? rows(in, first.length) : NOTHING;
            }
        }

        private static Whole rows(InputStream in, long from) throws IOException {
            Whole before = new Whole(from, 0);
            int current = 0;
            long at = from;
            for (Row row = Row.read(in); row.ended(); row = Row.read(in)) {
                if (row.line() != current) {
                    before = new Whole(at, current);
                    current = row.line();
                }
                at += row.bytes();
            }
            return before;
        }
    }

    /**
     * One row as it lies on disk.
     *
     * @param line the number that it begins with
     * @param bytes its length with its line end
     * @param ended whether there is one
     */
    private record Row(int line, int bytes, boolean ended) {
        static Row read(InputStream in) throws IOException {
            int line = 0;
            int bytes = 0;
            boolean number = true;
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes++;
                if (next == '\n') {
                    return new Row(line, bytes, true);
                }
                number &= next >= '0' && next <= '9';
                line = number ? line * 10 + next - '0' : line;
            }
            return new Row(line, bytes, false);
        }
    }
}
