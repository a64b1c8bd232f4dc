package org.waybill.cli;

import java.util.List;
import org.waybill.model.Reading;

/** Writes claims as they are read. */
interface ClaimWriter {
    /** The readings of the next source. */
    void write(List<Reading> readings);

    /** Nothing more comes. */
    void end();
}
