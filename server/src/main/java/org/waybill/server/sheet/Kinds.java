package org.waybill.server.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Listing;
import org.waybill.screening.table.TableRows;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;

/** Words for what a party is. */
public final class Kinds {
    private static final Map<String, Listing.Kind> KINDS = table();

    private Kinds() {}

    /** The kind meant by a word or by the name of a schema, in any case; empty where it is neither. */
    public static Optional<Listing.Kind> of(String word) {
        return Optional.ofNullable(KINDS.get(Headings.plain(word)));
    }

    private static Map<String, Listing.Kind> table() {
        Map<String, Listing.Kind> kinds = new HashMap<>();
        for (Schema schema : Schemata.all().screened()) {
            schema.kind().ifPresent(kind -> kinds.put(Headings.plain(schema.name()), kind));
        }
        for (List<String> row : TableRows.beside(Kinds.class, "kinds.tsv").rows()) {
            kinds.put(row.get(0), Listing.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(kinds);
    }
}
