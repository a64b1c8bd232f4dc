package org.waybill.casefile.verification;

import java.util.Optional;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.Sha256;

/** Gets texts out of readings that were found to be whole before. */
final class StoredReadings {
    private StoredReadings() {}

    /**
     * The text of the document that was read; empty where the reading has gone since.
     *
     * @param name the digits of the reading's digest
     */
    static Optional<String> text(Archive archive, String name) {
        return archive.get(new Sha256(name)).flatMap(bytes -> {
            try {
                return Optional.of(ReadingJson.read(CanonicalJson.read(bytes))
                        .reading()
                        .document()
                        .text());
            } catch (NotCanonical e) {
                return Optional.empty();
            }
        });
    }
}
