package org.waybill.intake.webarchive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Reads forward, knows how far it is, looks a little ahead, and passes over bytes as cheaply as its source can. */
final class Cursor extends InputStream {
    private static final int CHUNK_BYTES = 1 << 14;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int next;
    private int end;
    private long passed;

    /**
     * A cursor at the first byte that comes.
     *
     * @param in closed with the cursor
     */
    Cursor(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read or passed over so far. */
    long at() {
        return passed;
    }

    /**
     * A byte that is not read yet; -1 behind the last one.
     *
     * @param ahead 0 for the next byte; small against the buffer
     */
    int peek(int ahead) throws IOException {
        while (end - next <= ahead) {
            if (!fill()) {
                return -1;
            }
        }
        return chunk[next + ahead] & 0xFF;
    }

    @Override
    public int read() throws IOException {
        int found = peek(0);
        if (found >= 0) {
            next++;
            passed++;
        }
        return found;
    }

    /** All bytes go through the buffer, so that the last ones can be given back. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (peek(0) < 0) {
            return -1;
        }
        int got = Math.min(length, end - next);
        System.arraycopy(chunk, next, into, offset, got);
        next += got;
        passed += got;
        return got;
    }

    /** Gives back the last bytes of the last read. */
    void back(int count) {
        next -= count;
        passed -= count;
    }

    /**
     * Passes over bytes.
     *
     * @throws EOFException where there are fewer
     */
    void pass(long count) throws IOException {
        int buffered = (int) Math.min(count, end - next);
        next += buffered;
        passed += buffered;
        for (long left = count - buffered; left > 0; ) {
            long skipped = in.skip(left);
            passed += skipped;
            left -= skipped;
            if (skipped == 0) {
                left -= step();
            }
        }
    }

    /** Sources may skip nothing although there is more. */
    private int step() throws IOException {
        if (read() < 0) {
            throw new EOFException();
        }
        return 1;
    }

    /** Reads to the end. */
    void drain() throws IOException {
        while (fillIfEmpty()) {
            passed += end - next;
            next = end;
        }
    }

    /**
     * Header lines with the blank line that ends them; empty where nothing follows any more.
     *
     * @throws Refusal where they are longer than any server sends, or end early
     */
    byte[] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        boolean lineHasWords = true;
        for (int found = read(); found >= 0; found = read()) {
            head.write(found);
            if (found == '\n' && !lineHasWords) {
                return head.toByteArray();
            }
            lineHasWords = found != '\n' && (lineHasWords || found != '\r');
            if (Ceiling.WEB_HEADER_BYTES.exceededBy(head.size())) {
                throw new Refusal(
                        Reason.DAMAGED, "its headers have more than " + Ceiling.WEB_HEADER_BYTES.most() + " bytes");
            }
        }
        if (head.size() > 0) {
            throw new Refusal(Reason.DAMAGED, "it ends within its headers");
        }
        return new byte[0];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fillIfEmpty() throws IOException {
        return next < end || fill();
    }

    /** Makes room by moving what is unread to the front; false behind the last byte. */
    private boolean fill() throws IOException {
        System.arraycopy(chunk, next, chunk, 0, end - next);
        end -= next;
        next = 0;
        int got = in.read(chunk, end, chunk.length - end);
        end += Math.max(got, 0);
        return got >= 0;
    }
}
