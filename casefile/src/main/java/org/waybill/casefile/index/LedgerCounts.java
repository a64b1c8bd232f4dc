package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.model.Entry;

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
    /** The claims whose own matter names the entry tell what it is about; of joined matters one leads. */
    private static final String ABOUT = """
            SELECT type, actors, targets, subject FROM claim
            WHERE entry = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed')
            ORDER BY CASE WHEN matter = entry THEN 0 ELSE 1 END, number LIMIT 1
            """;

    private final Connection connection;
    private final Rows rows;
    private final Map<String, Count> added = new TreeMap<>();

    private final Set<String> doubted = new TreeSet<>();

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
        doubted.clear();
    }

    void flush() throws SQLException {
        for (Map.Entry<String, Count> one : added.entrySet()) {
            Count count = one.getValue();
            Entry.Matter matter = count.matter;
            put(
                    one.getKey(),
                    matter.type().key(),
                    matter.actors(),
                    matter.targets(),
                    matter.subject(),
                    count.documents,
                    count.claims);
        }
        added.clear();
        rows.flush();
    }

    private void put(
            String id,
            String type,
            List<String> actors,
            List<String> targets,
            String subject,
            int documents,
            int claims)
            throws SQLException {
        rows.run(ADD, id, type, ClaimRow.join(actors), ClaimRow.join(targets), subject, documents, claims);
        for (String actor : actors) {
            rows.run(PARTY, actor, "actor", id);
        }
        for (String target : targets) {
            rows.run(PARTY, target, "target", id);
        }
    }

    /** Claims of these entries changed hands: what the table says of them no longer holds. */
    void doubt(Collection<String> entries) {
        doubted.addAll(entries);
    }

    /** Counts the doubted entries anew, each once for a batch; all claims must be in the table. */
    void settle() throws SQLException {
        for (String entry : doubted) {
            remove(entry);
            recount(entry);
            rows.flush();
        }
        doubted.clear();
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
        try (PreparedStatement count = connection.prepareStatement(COUNT);
                PreparedStatement about = connection.prepareStatement(ABOUT)) {
            count.setString(1, entry);
            about.setString(1, entry);
            try (ResultSet counted = count.executeQuery();
                    ResultSet told = about.executeQuery()) {
                counted.next();
                if (told.next()) {
                    put(
                            entry,
                            told.getString(1),
                            ClaimRow.parts(told.getString(2)),
                            ClaimRow.parts(told.getString(3)),
                            told.getString(4),
                            counted.getInt(1),
                            counted.getInt(2));
                }
            }
        }
    }
}
