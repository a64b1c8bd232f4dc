package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.model.Entry;
import org.waybill.model.Grouping;

/** Keeps the table of ledger entries as the claims are. */
final class LedgerCounts {
    private static final String ADD = """
            INSERT INTO ledger_entry VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
              documents = ledger_entry.documents + excluded.documents,
              claims = ledger_entry.claims + excluded.claims
            """;
    private static final String PARTY = "INSERT INTO ledger_party VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String PARTIES = "SELECT actors, targets FROM ledger_entry WHERE id = ?";
    private static final String GONE = "DELETE FROM ledger_party WHERE party = ? AND role = ? AND entry = ?";
    private static final String COUNT = """
            SELECT COUNT(DISTINCT document), COUNT(*) FROM claim
            WHERE entry = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed')
            """;
    private static final String ABOUT = """
            SELECT DISTINCT matter, type, actors, targets, subject FROM claim
            WHERE entry = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed')
            """;

    private final Connection connection;
    private final Rows rows;
    private final Map<String, Count> added = new TreeMap<>();

    /** What one or more new documents add to an entry. */
    private record Count(Entry.Matter matter, int documents, int claims) {}

    LedgerCounts(Connection connection, Rows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** One claim more, of a document that is new to the entry or not. */
    void add(String entry, Entry.Matter matter, boolean newDocument) {
        Count count = added.getOrDefault(entry, new Count(matter, 0, 0));
        added.put(entry, new Count(matter, count.documents + (newDocument ? 1 : 0), count.claims + 1));
    }

    /** After a failure: what was added and not yet written is given again. */
    void forget() {
        added.clear();
    }

    void flush() throws SQLException {
        for (Map.Entry<String, Count> one : added.entrySet()) {
            put(one.getKey(), one.getValue());
        }
        added.clear();
        rows.flush();
    }

    private void put(String id, Count count) throws SQLException {
        Entry.Matter matter = count.matter;
        rows.run(
                ADD,
                id,
                matter.type().key(),
                ClaimRow.join(matter.actors()),
                ClaimRow.join(matter.targets()),
                matter.subject(),
                count.documents,
                count.claims);
        for (String actor : matter.actors()) {
            rows.run(PARTY, actor, "actor", id);
        }
        for (String target : matter.targets()) {
            rows.run(PARTY, target, "target", id);
        }
    }

    /** Counts entries anew whose claims changed hands; everything added before must be flushed. */
    void recount(Collection<String> entries) throws SQLException {
        for (String entry : new TreeSet<>(entries)) {
            remove(entry);
            recount(entry);
            rows.flush();
        }
    }

    /** Party by party as the entry names them, since no index leads from an entry to its parties. */
    private void remove(String entry) throws SQLException {
        try (PreparedStatement named = connection.prepareStatement(PARTIES)) {
            named.setString(1, entry);
            try (ResultSet found = named.executeQuery()) {
                if (found.next()) {
                    for (String actor : ClaimRow.parts(found.getString(1))) {
                        rows.run(GONE, actor, "actor", entry);
                    }
                    for (String target : ClaimRow.parts(found.getString(2))) {
                        rows.run(GONE, target, "target", entry);
                    }
                }
            }
        }
        rows.run("DELETE FROM ledger_entry WHERE id = ?", entry);
        rows.flush();
    }

    private void recount(String entry) throws SQLException {
        Optional<Entry.Matter> matter = telling(entry);
        if (matter.isEmpty()) {
            return;
        }
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, entry);
            try (ResultSet counted = count.executeQuery()) {
                counted.next();
                put(entry, new Count(matter.get(), counted.getInt(1), counted.getInt(2)));
            }
        }
    }

    /** What the entry is about; empty where no claim of it counts. */
    private Optional<Entry.Matter> telling(String entry) throws SQLException {
        Map<String, Entry.Matter> matters = new TreeMap<>();
        try (PreparedStatement about = connection.prepareStatement(ABOUT)) {
            about.setString(1, entry);
            try (ResultSet found = about.executeQuery()) {
                while (found.next()) {
                    matters.put(found.getString(1), matter(found));
                }
            }
        }
        return matters.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(matters.get(Grouping.telling(entry, matters.keySet())));
    }

    private static Entry.Matter matter(ResultSet found) throws SQLException {
        return new Entry.Matter(
                IndexQueries.type(found.getString(2)),
                ClaimRow.parts(found.getString(3)),
                ClaimRow.parts(found.getString(4)),
                found.getString(5));
    }
}
