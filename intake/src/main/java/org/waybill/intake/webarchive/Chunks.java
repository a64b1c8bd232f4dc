package org.waybill.intake.webarchive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Undoes the chunks in which a server sent a body (RFC 9112, section 7.1). */
final class Chunks extends InputStream {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_LINE = 4_096;

    private final Cursor in;
    private long left;
    private boolean first = true;
    private boolean ended;

    Chunks(Cursor in) {
        this.in = in;
    }

    /** Whether a chunk begins here; many archives undo the chunks and leave the header that announced them. */
    static boolean begin(Cursor in) throws IOException {
        int digits = 0;
        while (digits < MOST_DIGITS && Character.digit(in.peek(digits), 16) >= 0) {
            digits++;
        }
        int behind = in.peek(digits);
        return digits > 0 && (behind == '\r' || behind == '\n' || behind == ';' || behind == ' ');
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0 && !ended) {
            open();
        }
        if (ended) {
            return -1;
        }
        int got = in.read(into, offset, (int) Math.min(length, left));
        if (got < 0) {
            throw new EOFException();
        }
        left -= got;
        return got;
    }

    /** What follows the last chunk are headers; they are left to whoever drains the record. */
    private void open() throws IOException {
        if (!first && !line().isBlank()) {
            throw broken();
        }
        first = false;
        left = size(line());
        ended = left == 0;
    }

    private static long size(String line) {
        int digits = 0;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw broken();
        }
        return Long.parseLong(line.substring(0, digits), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int found = in.read(); found != '\n'; found = in.read()) {
            if (found < 0) {
                throw new EOFException();
            }
            if (line.length() > MOST_LINE) {
                throw broken();
            }
            line.append((char) found);
        }
        return line.toString();
    }

    private static Refusal broken() {
        return new Refusal(Reason.DAMAGED, "the chunks it was sent in do not fit together");
    }
}
