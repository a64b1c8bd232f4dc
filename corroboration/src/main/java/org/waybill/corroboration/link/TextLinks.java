package org.waybill.corroboration.link;

import java.util.List;
import org.waybill.model.Document;
import org.waybill.model.Link;

/** Which texts took over words of others. */
public final class TextLinks {
    private TextLinks() {}

    /** One link for each pair of documents of which one has words of the other. */
    public static List<Link> among(List<Document> documents) {
        return List.of();
    }
}
