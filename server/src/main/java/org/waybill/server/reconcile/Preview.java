package org.waybill.server.reconcile;

import java.util.List;
import java.util.Map;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.entity.Property;
import org.waybill.server.entity.Schemata;

/** A listing as a small page. Everything on it is a stranger's text and is written as such. */
public final class Preview {
    private static final List<String> SHOWN = List.of(
            "alias",
            "weakAlias",
            "previousName",
            "birthDate",
            "birthPlace",
            "nationality",
            "country",
            "position",
            "imoNumber",
            "flag",
            "passportNumber",
            "idNumber",
            "registrationNumber",
            "program");

    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Listing</title><style>
        body{font:14px/1.4 sans-serif;margin:12px}h1{font-size:16px;margin:0 0 4px}
        dl{display:grid;grid-template-columns:9em 1fr;margin:8px 0}dt{color:#555}dd{margin:0}
        </style></head><body>
        """;

    private Preview() {}

    /** The whole page. */
    public static String page(Listing listing, ListEdition edition) {
        return HEAD + body(listing, edition) + "</body></html>\n";
    }

    /** What stands on it. */
    public static String body(Listing listing, ListEdition edition) {
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(escaped(listing.primary().text())).append("</h1>\n<p>");
        html.append(escaped(edition.title())).append(", ");
        html.append(escaped(edition.published().map(PartialDate::toString).orElse("undated")));
        html.append(", entry ").append(escaped(listing.id().entry())).append("</p>\n<dl>\n");
        Map<String, List<String>> values = ListedEntity.properties(listing, edition);
        SHOWN.stream()
                .filter(values::containsKey)
                .forEach(name -> row(html, name, values.getOrDefault(name, List.of())));
        return html.append("</dl>\n").toString();
    }

    private static void row(StringBuilder html, String name, List<String> values) {
        html.append("<dt>").append(escaped(label(name))).append("</dt><dd>");
        html.append(escaped(String.join("; ", values))).append("</dd>\n");
    }

    private static String label(String name) {
        return Schemata.all().properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .map(Property::label)
                .orElse(name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
