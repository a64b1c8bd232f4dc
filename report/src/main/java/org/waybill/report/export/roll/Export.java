package org.waybill.report.export.roll;

import java.io.IOException;
import java.io.OutputStream;

/** A case that is ready to be written in one form, any number of times, always the same bytes. */
@FunctionalInterface
public interface Export {
    /** Writes all of it and flushes; the stream stays open. */
    void write(OutputStream out) throws IOException;
}
