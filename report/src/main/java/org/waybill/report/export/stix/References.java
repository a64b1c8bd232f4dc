package org.waybill.report.export.stix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.waybill.model.Document;
import org.waybill.report.words.WellFormed;

/** What a STIX object points at outside its bundle. */
final class References {
    /** Written as RFC 3986 asks; anything else is no address for a program. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#]([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?");

    private References() {}

    /** A document by its bytes, and by its address where it has one. */
    static ObjectNode of(Document document) {
        String address = document.about().address();
        ObjectNode node = named(
                document.about().publisherOrUnknown(),
                "sha256:" + document.sha256().hex());
        if (ADDRESS.matcher(address).matches()) {
            node.put("url", address);
            node.putObject("hashes").put("SHA-256", document.sha256().hex());
        }
        return node;
    }

    static ObjectNode named(String source, String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("source_name", WellFormed.text(source))
                .put("external_id", WellFormed.text(id));
    }
}
