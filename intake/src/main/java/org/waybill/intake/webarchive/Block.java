package org.waybill.intake.webarchive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.waybill.intake.reading.Budget;

/** The bytes of one record behind its head: as many as the head says, or an error. */
final class Block extends InputStream {
    private final Cursor in;
    private final Budget budget;
    private long left;

    Block(Cursor in, long length, Budget budget) {
        this.in = in;
        this.left = length;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        budget.check();
        if (left == 0) {
            return -1;
        }
        int got = in.read(into, offset, (int) Math.min(length, left));
        if (got < 0) {
            throw new EOFException();
        }
        left -= got;
        return got;
    }

    /** Passes over what is left and the line ends behind it; at the end of a gzip member that checks its sum. */
    void pass() throws IOException {
        budget.check();
        in.pass(left);
        left = 0;
        while (in.peek(0) == '\r' || in.peek(0) == '\n') {
            in.pass(1);
        }
    }
}
