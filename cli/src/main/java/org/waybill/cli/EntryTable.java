package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Modality;
import org.waybill.report.words.Profile;

/** The entries of a case for people to read at a terminal. */
final class EntryTable {
    private static final int SHOWN = 16;
    private static final int FIGURES = 3;
    private static final Set<Modality> SAID = EnumSet.of(Modality.ASSERTED, Modality.REPORTED, Modality.ALLEGED);

    private EntryTable() {}

    static byte[] print(Case made) {
        TextTable table = new TextTable(
                new TextTable.Column("claim", 11),
                new TextTable.Column("from \u2192 to", 24),
                new TextTable.Column("subject", 34),
                new TextTable.Column("documents", 9),
                new TextTable.Column("origins", 9),
                new TextTable.Column("figures", 64));
        made.entries().stream().limit(SHOWN).forEach(entry -> row(table, entry));
        int more = made.entries().size() - SHOWN;
        String rest = more > 0 ? "and " + more + " more in the report\n" : "";
        String ends = LedgerTable.readAs(made.entries().stream().limit(SHOWN).toList(), Profile.WAYBILL);
        return (table + rest + ends).getBytes(StandardCharsets.UTF_8);
    }

    private static void row(TextTable table, Entry entry) {
        table.row(
                entry.matter().type().key(),
                LedgerTable.names(entry.matter().actors()) + " \u2192 "
                        + LedgerTable.names(entry.matter().targets()),
                entry.matter().subject(),
                String.valueOf(LedgerTable.documents(entry)),
                LedgerTable.origins(entry),
                told(entry));
    }

    /** Low, best and high where they are known; else what the claims give. */
    private static String told(Entry entry) {
        String best = LedgerTable.figures(entry, Profile.WAYBILL);
        return best.isEmpty() ? figures(entry) : best;
    }

    private static String figures(Entry entry) {
        List<String> all = entry.figures().stream()
                .flatMap(series -> series.points().stream())
                .filter(EntryTable::isOfWhatHappened)
                .flatMap(EntryTable::figure)
                .distinct()
                .toList();
        String rest = all.size() > FIGURES ? " \u2026 " + (all.size() - FIGURES) + " more" : "";
        return String.join("; ", all.subList(0, Math.min(FIGURES, all.size()))) + rest;
    }

    /** What a container could hold, or what is planned, must not look like a delivery. */
    private static boolean isOfWhatHappened(Claim claim) {
        return !claim.status().negated() && SAID.contains(claim.status().modality());
    }

    private static Stream<String> figure(Claim claim) {
        return claim.slots().quantity().value().stream()
                .map(quantity -> Phrase.number(quantity) + " " + quantity.unit());
    }
}
