package org.waybill.intake.webarchive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Counts what one archive unpacks to, and stops where no honest archive gets. */
final class Meter {
    private final long packed;
    private long unpacked;

    /**
     * A meter for one file.
     *
     * @param packed bytes of the file
     */
    Meter(long packed) {
        this.packed = Math.max(packed, 1);
    }

    /** The same bytes, counted as they are read. */
    InputStream on(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int found = super.read();
                count(found < 0 ? 0 : 1);
                return found;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                count(Math.max(got, 0));
                return got;
            }

            @Override
            public long skip(long count) throws IOException {
                long passed = super.skip(count);
                count(passed);
                return passed;
            }
        };
    }

    private void count(long more) {
        unpacked += more;
        boolean dense = Ceiling.WEB_RATIO_FROM.exceededBy(unpacked) && Ceiling.WEB_RATIO.exceededBy(unpacked / packed);
        if (dense || Ceiling.WEB_BYTES.exceededBy(unpacked)) {
            throw new Refusal(Reason.EXPLODES, "it unpacks to more than any web archive of its size");
        }
    }
}
