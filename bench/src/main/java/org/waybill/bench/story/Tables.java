package org.waybill.bench.story;

import java.util.List;
import java.util.Locale;
import org.waybill.extraction.table.Table;
import org.waybill.extraction.table.Table.Row;
import org.waybill.model.ClaimType;

/** Who and what may appear in a story. */
final class Tables {
    static final List<State> STATES = read("states.tsv").stream()
            .map(row -> new State(row.get("code"), row.get("name"), row.get("adjective")))
            .toList();
    static final List<Goods> GOODS = read("goods.tsv").stream().map(Tables::goods).toList();
    static final List<Outlet> OUTLETS = read("outlets.tsv").stream()
            .map(row -> new Outlet(row.get("name"), row.get("kind").equals("wire")))
            .toList();

    private Tables() {}

    private static List<Row> read(String name) {
        return Table.read(Tables.class, name).rows();
    }

    private static Goods goods(Row row) {
        return new Goods(
                row.get("item"),
                row.get("unit"),
                row.get("words"),
                ClaimType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                row.get("verbs"),
                Long.parseLong(row.get("least")),
                Long.parseLong(row.get("most")));
    }
}
