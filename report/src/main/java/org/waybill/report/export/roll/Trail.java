package org.waybill.report.export.roll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Capture;
import org.waybill.model.Extractor;
import org.waybill.model.Filed;
import org.waybill.model.Sha256;

/**
 * What the log tells of documents and a case does not: how and when they came in, and what read them.
 *
 * @param captures the first time that each document came in
 * @param readings the reading that counts
 */
public record Trail(Map<Sha256, Filed<Capture>> captures, Map<Sha256, Filed<Extractor>> readings) {
    /** Of documents that lie in no case. */
    public static final Trail NONE = new Trail(Map.of(), Map.of());

    public Trail {
        captures = Map.copyOf(captures);
        readings = Map.copyOf(readings);
    }

    /** How a document came in; empty where nobody noted it. */
    public Optional<Filed<Capture>> capture(Sha256 document) {
        return Optional.ofNullable(captures.get(document));
    }

    /** What read a document, and when; empty where nobody noted it. */
    public Optional<Filed<Extractor>> reading(Sha256 document) {
        return Optional.ofNullable(readings.get(document));
    }

    /** When a document came in; empty where nobody noted it. */
    public Optional<Instant> added(Sha256 document) {
        return capture(document).map(Filed::at);
    }
}
