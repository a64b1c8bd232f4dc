package org.waybill.desk.journal;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.GapRow;
import org.waybill.desk.sheet.LogRow;
import org.waybill.desk.store.Portions;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Admission;

/** The log's lines, what each is about, how many there are of each kind; and the gaps. */
public final class JournalTable implements Table {
    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE log (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, decision TEXT NOT NULL,"
                        + " who TEXT NOT NULL, line TEXT NOT NULL)",
                "CREATE TABLE log_about (id TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (id, place))"
                        + " WITHOUT ROWID",
                "CREATE TABLE log_count (kind TEXT NOT NULL, decision TEXT NOT NULL, who TEXT NOT NULL,"
                        + " many INTEGER NOT NULL, PRIMARY KEY (kind, decision, who)) WITHOUT ROWID",
                "CREATE TABLE gap (number INTEGER PRIMARY KEY, code TEXT NOT NULL, line TEXT NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "INSERT INTO log_count SELECT kind, decision, who, COUNT(*) FROM log GROUP BY kind, decision, who",
                "CREATE INDEX log_by_kind ON log (kind, place)",
                "CREATE INDEX log_by_decision ON log (decision, place) WHERE decision <> ''",
                "CREATE INDEX log_by_who ON log (who, place)",
                "CREATE INDEX gap_by_code ON gap (code, number)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        try (PreparedBatch log = rows.prepareBatch("INSERT INTO log VALUES (?, ?, ?, ?, ?)");
                PreparedBatch about = rows.prepareBatch("INSERT OR IGNORE INTO log_about VALUES (?, ?)")) {
            Portions lines = new Portions(log);
            Portions names = new Portions(about);
            making.chronicle().log().tell(row -> put(row, lines, names));
            lines.end();
            names.end();
        }
        gaps(making.source().gaps(), rows);
    }

    private static void put(LogRow row, Portions lines, Portions names) {
        lines.add(row.place(), row.kind(), row.decision(), row.by(), SheetJson.text(row));
        Stream.concat(row.claims().stream(), row.documents().stream()).forEach(id -> names.add(id, row.place()));
    }

    private static void gaps(List<Admission.TurnedAway> gaps, Handle rows) {
        try (PreparedBatch batch = rows.prepareBatch("INSERT INTO gap VALUES (?, ?, ?)")) {
            Portions lines = new Portions(batch);
            for (int at = 0; at < gaps.size(); at++) {
                Admission.TurnedAway gap = gaps.get(at);
                GapRow row = new GapRow(
                        gap.source(),
                        gap.reason().code(),
                        gap.detail(),
                        gap.reason().action());
                lines.add(at + 1, row.code(), SheetJson.text(row));
            }
            lines.end();
        }
    }
}
