package org.waybill.pipeline;

import java.util.Optional;
import org.waybill.intake.Arrival;
import org.waybill.model.Reading;

/**
 * A document that came out of a source.
 *
 * @param arrival its bytes, and how they came
 * @param reading what it says; empty where that is known already
 */
record Find(Arrival.Kept arrival, Optional<Reading> reading) {}
