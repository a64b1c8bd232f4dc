package org.waybill.intake.reading;

/** Reads one format. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Text and facts out of bytes.
     *
     * @throws Refusal where the bytes cannot be read
     */
    Content read(Raw raw, Budget budget);
}
