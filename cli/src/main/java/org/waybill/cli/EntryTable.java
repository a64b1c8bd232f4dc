package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Entry;

/** The entries of a case for people to read at a terminal. */
final class EntryTable {
    private static final int SHOWN = 16;
    private static final int FIGURES = 3;

    private EntryTable() {}

    static byte[] print(Case made) {
        TextTable table = new TextTable(
                new TextTable.Column("claim", 11),
                new TextTable.Column("from \u2192 to", 24),
                new TextTable.Column("subject", 34),
                new TextTable.Column("documents", 9),
                new TextTable.Column("figures", 64));
        made.entries().stream().limit(SHOWN).forEach(entry -> row(table, entry));
        int more = made.entries().size() - SHOWN;
        String rest = more > 0 ? "and " + more + " more in the report\n" : "";
        return (table + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static void row(TextTable table, Entry entry) {
        table.row(
                entry.matter().type().key(),
                names(entry.matter().actors()) + " \u2192 "
                        + names(entry.matter().targets()),
                entry.matter().subject(),
                String.valueOf(documents(entry)),
                figures(entry));
    }

    private static String names(List<String> parties) {
        return parties.isEmpty() ? "?" : String.join(";", parties);
    }

    private static long documents(Entry entry) {
        return entry.claims().stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    private static String figures(Entry entry) {
        List<String> all = entry.figures().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(EntryTable::figure)
                .distinct()
                .toList();
        String rest = all.size() > FIGURES ? " \u2026 " + (all.size() - FIGURES) + " more" : "";
        return String.join("; ", all.subList(0, Math.min(FIGURES, all.size()))) + rest;
    }

    private static Stream<String> figure(Claim claim) {
        return claim.slots().quantity().value().stream()
                .map(quantity -> Phrase.number(quantity) + " " + quantity.unit());
    }
}
