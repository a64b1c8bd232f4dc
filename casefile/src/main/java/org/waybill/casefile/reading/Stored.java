package org.waybill.casefile.reading;

import org.waybill.model.Extractor;
import org.waybill.model.Reading;

/** A reading out of the archive, with what made it. */
public record Stored(Reading reading, Extractor extractor) {}
