package org.waybill.casefile;

import org.waybill.casefile.reading.Extractor;
import org.waybill.model.Capture;
import org.waybill.model.Reading;

/** A document on its way into a case: its bytes, how they came, and what was read in it. */
public final class Deposit {
    private final byte[] bytes;
    private final Capture capture;
    private final Reading reading;
    private final Extractor extractor;

    /**
     * All that is known of one document.
     *
     * @param bytes as they came; their SHA-256 names the document; not copied, and not to be changed any more
     * @param reading of these bytes
     * @param extractor what read them
     */
    public Deposit(byte[] bytes, Capture capture, Reading reading, Extractor extractor) {
        this.bytes = bytes;
        this.capture = capture;
        this.reading = reading;
        this.extractor = extractor;
    }

    public byte[] bytes() {
        return bytes;
    }

    public Capture capture() {
        return capture;
    }

    public Reading reading() {
        return reading;
    }

    public Extractor extractor() {
        return extractor;
    }
}
