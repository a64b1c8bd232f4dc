package org.waybill.screening.list.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows whether a file was read past its last byte, which tells one that is cut from one that is broken. */
final class EndWatch extends InputStream {
    private static final int CHUNK = 1 << 16;
    private static final int HEAD_BYTES = 160;

    private final BufferedInputStream bytes;
    private boolean ended;
    private boolean failed;

    EndWatch(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, CHUNK);
    }

    boolean ended() {
        return ended;
    }

    /** Whether the file could not be read, whatever is in it. */
    boolean failed() {
        return failed;
    }

    /** The first bytes, which will be read again. */
    byte[] head() throws IOException {
        bytes.mark(HEAD_BYTES);
        byte[] head = bytes.readNBytes(HEAD_BYTES);
        bytes.reset();
        return head;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            int got = bytes.read(into, from, length);
            ended |= got < 0;
            return got;
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
