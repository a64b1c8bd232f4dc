package org.waybill.extraction;

import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;

/**
 * Reads claims out of a document.
 *
 * <p>Whatever proposes claims, every slot it fills must point at characters of the document. The same document gives the
 * same reading, whatever was read before; one extractor may serve many threads.
 */
public interface ClaimExtractor {
    Reading read(Document document);

    /** Name and version; the version changes whenever the same document may give another reading. */
    Extractor identity();
}
