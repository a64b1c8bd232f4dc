package org.waybill.intake.webarchive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file one after the other, each with the place where it begins (RFC 1952).
 *
 * <p>The stream of the platform runs members together, and then nobody knows where a record could be found again.
 */
final class GzipMembers implements Closeable {
    private static final int MAGIC_ONE = 0x1F;
    private static final int MAGIC_TWO = 0x8B;
    private static final int DEFLATE = 8;
    private static final int WITH_CHECK = 2;
    private static final int WITH_EXTRA = 4;
    private static final int WITH_NAME = 8;
    private static final int WITH_COMMENT = 16;
    private static final int CHUNK_BYTES = 1 << 13;

    private final Cursor packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private long start;
    private boolean inMember;

    GzipMembers(Cursor packed) {
        this.packed = packed;
    }

    static boolean begins(Cursor packed) throws IOException {
        return packed.peek(0) == MAGIC_ONE && packed.peek(1) == MAGIC_TWO;
    }

    /** Goes on to the next member, past what is left of this one; false where there is none. */
    boolean next() throws IOException {
        passRest();
        if (packed.peek(0) < 0) {
            return false;
        }
        start = packed.at();
        header();
        inflater.reset();
        check.reset();
        inMember = true;
        return true;
    }

    /** Where this member begins, in bytes of the packed file. */
    long start() {
        return start;
    }

    /** What this member holds; not to be used once the next one is begun. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return inMember ? inflate(into, offset, length) : -1;
            }
        };
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** Whoever left a member before its end has told that it is broken; that its check sum is wrong is nothing new. */
    private void passRest() throws IOException {
        byte[] nowhere = new byte[CHUNK_BYTES];
        try {
            while (inMember) {
                inflate(nowhere, 0, nowhere.length);
            }
        } catch (ZipException e) {
            if (inMember) {
                throw e;
            }
        }
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int got = inflater.inflate(into, offset, length);
                check.update(into, offset, got);
                if (got > 0 || length == 0) {
                    return got;
                }
                if (inflater.finished()) {
                    finish();
                    return -1;
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw new ZipException("not deflated");
        }
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary()) {
            throw new ZipException("a dictionary is asked for");
        }
        int got = packed.read(chunk, 0, chunk.length);
        if (got < 0) {
            throw new EOFException();
        }
        inflater.setInput(chunk, 0, got);
    }

    private void finish() throws IOException {
        inMember = false;
        packed.back(inflater.getRemaining());
        long sum = word();
        long size = word();
        if (sum != check.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the check sum is wrong");
        }
    }

    private void header() throws IOException {
        boolean gzip = octet() == MAGIC_ONE && octet() == MAGIC_TWO && octet() == DEFLATE;
        if (!gzip) {
            throw new ZipException("no gzip member");
        }
        int flags = octet();
        packed.pass(6);
        if ((flags & WITH_EXTRA) != 0) {
            packed.pass(octet() + (octet() << 8));
        }
        if ((flags & WITH_NAME) != 0) {
            passText();
        }
        if ((flags & WITH_COMMENT) != 0) {
            passText();
        }
        if ((flags & WITH_CHECK) != 0) {
            packed.pass(2);
        }
    }

    private void passText() throws IOException {
        int found = octet();
        while (found != 0) {
            found = octet();
        }
    }

    private long word() throws IOException {
        return octet() | (octet() << 8) | (octet() << 16) | ((long) octet() << 24);
    }

    private int octet() throws IOException {
        int found = packed.read();
        if (found < 0) {
            throw new EOFException();
        }
        return found;
    }
}
