package org.waybill.desk.party;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Refs;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.PartyRow;
import org.waybill.desk.sheet.PartySheet;
import org.waybill.desk.sheet.ScreeningSheet;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.CaseScreening;
import org.waybill.model.Entry;

/** Everybody whom the case names, and the entries they stand in. */
public final class PartyTable implements Table {
    private static final int ROWS = 1_000;

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE party (code TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,"
                        + " words TEXT NOT NULL, entries INTEGER NOT NULL, claims INTEGER NOT NULL,"
                        + " matches INTEGER NOT NULL, best REAL NOT NULL, dismissed INTEGER NOT NULL,"
                        + " returned INTEGER NOT NULL, line TEXT NOT NULL)",
                // Apart, so that whoever leafs through the list does not leaf through all passages.
                "CREATE TABLE party_sheet (code TEXT PRIMARY KEY, sheet TEXT NOT NULL)",
                "CREATE TABLE party_entry (party TEXT NOT NULL, role TEXT NOT NULL, place INTEGER NOT NULL,"
                        + " entry TEXT NOT NULL, PRIMARY KEY (party, role, place)) WITHOUT ROWID",
                "CREATE TABLE screening (sheet TEXT NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE INDEX party_by_claims ON party (claims DESC, name, code)",
                "CREATE INDEX party_by_entries ON party (entries DESC, claims DESC, name, code)",
                "CREATE INDEX party_by_score ON party (best DESC, claims DESC, name, code)",
                "CREATE INDEX party_by_name ON party (name, code)",
                "CREATE INDEX party_by_kind ON party (kind, claims DESC, name, code)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        making.source().screening().ifPresent(screening -> screening(screening, rows));
        Collection<PartyNotes> all = Gathering.of(making);
        parties(new PartySheets(making), all, rows);
        try (PreparedBatch batch = rows.prepareBatch("INSERT INTO party_entry VALUES (?, ?, ?, ?)")) {
            for (PartyNotes notes : all) {
                entries(notes, "actor", notes.acting, making.source().entries(), batch);
                entries(notes, "target", notes.targeted, making.source().entries(), batch);
            }
            batch.execute();
        }
    }

    private static void screening(CaseScreening screening, Handle rows) {
        ScreeningSheet sheet = new ScreeningSheet(
                screening.policy(),
                screening.threshold(),
                screening.editions().stream().map(EditionSheets::of).toList(),
                screening.missing(),
                screening.notice(),
                screening.answers().size());
        rows.execute("INSERT INTO screening VALUES (?)", SheetJson.text(sheet));
    }

    private static void parties(PartySheets sheets, Collection<PartyNotes> all, Handle rows) {
        try (PreparedBatch batch = rows.prepareBatch("INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedBatch whole = rows.prepareBatch("INSERT INTO party_sheet VALUES (?, ?)")) {
            for (PartyNotes notes : all) {
                PartySheet sheet = sheets.sheet(notes);
                add(sheet, batch);
                whole.add(sheet.row().party().code(), SheetJson.text(sheet));
                if (batch.size() >= ROWS) {
                    batch.execute();
                    whole.execute();
                }
            }
            batch.execute();
            whole.execute();
        }
    }

    private static void add(PartySheet sheet, PreparedBatch batch) {
        PartyRow row = sheet.row();
        String words = String.join("\n", sheet.names()) + "\n" + row.party().name() + "\n" + row.imo();
        batch.add(
                row.party().code(),
                row.party().kind(),
                row.party().name(),
                words.toLowerCase(Locale.ROOT),
                row.entries(),
                row.claims(),
                row.matches(),
                row.best(),
                row.dismissed(),
                row.returned(),
                SheetJson.text(row));
    }

    private static void entries(
            PartyNotes notes, String role, Collection<Integer> places, List<Entry> entries, PreparedBatch batch) {
        String code = Refs.party(notes.id).code();
        for (int place : places) {
            batch.add(code, role, place, entries.get(place).id());
        }
        if (batch.size() >= ROWS) {
            batch.execute();
        }
    }
}
