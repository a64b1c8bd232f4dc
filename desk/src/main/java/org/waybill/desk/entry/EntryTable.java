package org.waybill.desk.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.FigureLine;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.report.words.Statement;

/** The ledger's lines, and what they are found, sorted and counted by. */
public final class EntryTable implements Table {
    private static final int LINES_AT_ONCE = 500;
    /** Figures of one entry that are found by their number; its page has the others. */
    private static final int MOST_FIGURES = 12;

    private static final List<String> CHOSEN = List.of("kind", "standing", "grade", "rules");
    private static final int MOST_PARTIES = 60;

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE entry (key INTEGER PRIMARY KEY, id TEXT NOT NULL, headline TEXT NOT NULL, kind TEXT NOT NULL,"
                        + " standing TEXT NOT NULL, grade TEXT NOT NULL, rules TEXT NOT NULL, documents INTEGER NOT NULL,"
                        + " certain INTEGER NOT NULL, possible INTEGER NOT NULL, conflicts INTEGER NOT NULL,"
                        + " reviewed INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, figure REAL,"
                        + " changed INTEGER NOT NULL)",
                "CREATE TABLE entry_line (key INTEGER PRIMARY KEY, line TEXT NOT NULL)",
                "CREATE TABLE entry_party (party TEXT NOT NULL, entry INTEGER NOT NULL, name TEXT NOT NULL,"
                        + " PRIMARY KEY (party, entry)) WITHOUT ROWID",
                "CREATE TABLE entry_regime (regime TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (regime, entry))"
                        + " WITHOUT ROWID",
                "CREATE TABLE entry_figure (entry TEXT NOT NULL, place INTEGER NOT NULL, line TEXT NOT NULL,"
                        + " PRIMARY KEY (entry, place)) WITHOUT ROWID",
                "CREATE VIRTUAL TABLE entry_text USING fts5 (text, content='', contentless_delete=1,"
                        + " tokenize='unicode61 remove_diacritics 2')",
                "CREATE TABLE entry_choice (place INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL,"
                        + " words TEXT NOT NULL, entries INTEGER NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return Stream.concat(
                        Stream.of("CREATE UNIQUE INDEX entry_by_id ON entry (id)"),
                        Stream.of(LedgerWish.Order.values())
                                .map(order -> "CREATE INDEX entry_by_" + order.key() + " ON entry (" + order.column()
                                        + ", documents DESC, key)"))
                .toList();
    }

    @Override
    public void fill(Making making, Handle rows) {
        EntryRows lines = new EntryRows(making);
        FirstSheets firsts = new FirstSheets(making);
        try (Batches batches = new Batches(rows)) {
            long key = 0;
            for (Entry entry : making.source().entries()) {
                batches.add(++key, lines.row(entry), text(entry));
                batches.add(entry.id(), figures(firsts, entry));
            }
        }
        choices(rows);
    }

    private static List<FigureLine> figures(FirstSheets firsts, Entry entry) {
        return Stream.concat(
                        firsts.of(entry).stream(),
                        firsts.figures(entry).stream().limit(MOST_FIGURES))
                .map(FigureLine::of)
                .toList();
    }

    /** Everything by which a reader may look for an entry, each sentence once. */
    private static String text(Entry entry) {
        Set<String> text = new LinkedHashSet<>();
        for (Claim claim : entry.claims()) {
            text.add(Statement.subject(claim));
            text.add(claim.passage().text());
        }
        return String.join("\n", text);
    }

    private static void choices(Handle rows) {
        for (String column : CHOSEN) {
            rows.execute(
                    "INSERT INTO entry_choice (name, value, words, entries) SELECT ?, " + column
                            + ", '', COUNT(*) FROM entry GROUP BY " + column + " ORDER BY COUNT(*) DESC, " + column,
                    column);
        }
        rows.execute("INSERT INTO entry_choice (name, value, words, entries) SELECT 'regime', regime, '', COUNT(*)"
                + " FROM entry_regime GROUP BY regime ORDER BY COUNT(*) DESC, regime");
        rows.execute("INSERT INTO entry_choice (name, value, words, entries) SELECT 'party', party, MIN(name), COUNT(*)"
                + " FROM entry_party GROUP BY party ORDER BY COUNT(*) DESC, MIN(name), party LIMIT " + MOST_PARTIES);
    }

    /** Rows on their way in, some at a time. */
    private static final class Batches implements AutoCloseable {
        private final PreparedBatch entries;
        private final PreparedBatch lines;
        private final PreparedBatch texts;
        private final PreparedBatch parties;
        private final PreparedBatch regimes;
        private final PreparedBatch figures;

        Batches(Handle rows) {
            entries = rows.prepareBatch("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
            lines = rows.prepareBatch("INSERT INTO entry_line VALUES (?, ?)");
            texts = rows.prepareBatch("INSERT INTO entry_text (rowid, text) VALUES (?, ?)");
            parties = rows.prepareBatch("INSERT OR IGNORE INTO entry_party VALUES (?, ?, ?)");
            regimes = rows.prepareBatch("INSERT OR IGNORE INTO entry_regime VALUES (?, ?)");
            figures = rows.prepareBatch("INSERT INTO entry_figure VALUES (?, ?, ?)");
        }

        void add(long key, EntryRow row, String text) {
            entries.add(
                    key,
                    row.id(),
                    row.headline(),
                    row.kind(),
                    row.standing(),
                    row.grade(),
                    row.rules().isEmpty() ? "-" : row.rules(),
                    row.documents(),
                    row.certain(),
                    row.possible(),
                    row.conflicts(),
                    row.confirmed() + row.rejected(),
                    row.first(),
                    row.last(),
                    row.best() == null ? row.low() : row.best(),
                    row.changed());
            lines.add(key, SheetJson.text(row));
            texts.add(key, Stream.of(row.headline(), row.figure(), text).collect(Collectors.joining("\n")));
            Stream.concat(row.actors().stream(), row.targets().stream()).forEach(party -> add(key, party));
            row.regimes().forEach(regime -> regimes.add(regime, key));
            if (lines.size() >= LINES_AT_ONCE) {
                flush();
            }
        }

        private void add(long key, PartyRef party) {
            parties.add(party.code(), key, party.name());
        }

        void add(String entry, List<FigureLine> some) {
            for (int place = 0; place < some.size(); place++) {
                figures.add(entry, place, SheetJson.text(some.get(place)));
            }
        }

        private void flush() {
            Stream.of(entries, lines, texts, parties, regimes, figures)
                    .filter(batch -> batch.size() > 0)
                    .forEach(PreparedBatch::execute);
        }

        @Override
        public void close() {
            flush();
            Stream.of(entries, lines, texts, parties, regimes, figures).forEach(PreparedBatch::close);
        }
    }
}
