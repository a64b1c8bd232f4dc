package org.waybill.casefile;

import org.waybill.model.Capture;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.Reading;

/** A document on its way into a case: its bytes, how they came, and what was read in it. */
public final class Deposit {
    private final byte[] bytes;
    private final Capture capture;
    private final Given given;
    private final Reading reading;
    private final Extractor extractor;

    /**
     * All that is known of one document.
     *
     * @param bytes as they came; their SHA-256 names the document; not copied, and not to be changed any more
     * @param given what whoever adds it says of it
     * @param reading of these bytes
     * @param extractor what read them
     */
    public Deposit(byte[] bytes, Capture capture, Given given, Reading reading, Extractor extractor) {
        this.bytes = bytes;
        this.capture = capture;
        this.given = given;
        this.reading = reading;
        this.extractor = extractor;
    }

    /** A document of which nothing is said. */
    public Deposit(byte[] bytes, Capture capture, Reading reading, Extractor extractor) {
        this(bytes, capture, Given.NOTHING, reading, extractor);
    }

    public byte[] bytes() {
        return bytes;
    }

    public Capture capture() {
        return capture;
    }

    public Given given() {
        return given;
    }

    public Reading reading() {
        return reading;
    }

    public Extractor extractor() {
        return extractor;
    }
}
