package org.waybill.bench.subject;

import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Document;

/** A reader of documents, as the scoreboard sees it. */
@FunctionalInterface
public interface Reader {
    /** Every claim read out of the document, of every tier. */
    List<Claim> claims(Document document);
}
