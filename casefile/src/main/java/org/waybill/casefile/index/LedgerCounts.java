package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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
    private static final String LINE =
            "SELECT type, actors, targets, subject, documents, claims FROM ledger_entry WHERE id = ?";
    private static final String RENUMBER = "UPDATE ledger_entry SET documents = ?, claims = ? WHERE id = ?";
    private static final String GONE = "DELETE FROM ledger_party WHERE party = ? AND role = ? AND entry = ?";
    private static final String COUNT = """
            SELECT COUNT(DISTINCT document), COUNT(*) FROM claim
            WHERE entry = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed')
            """;
    /** What an entry is about is told as {@link org.waybill.model.Grouping#telling} has it: first by the matter it is named by. */
    private static final String LEADING = """
            SELECT type, actors, targets, subject FROM claim
            WHERE matter = ? AND latest = 1 AND entry = ? AND state IN ('unreviewed', 'confirmed')
            ORDER BY number LIMIT 1
            """;
    /** Where that is claimed no more, by the one of them whose id comes first. */
    private static final String FIRST = """
            SELECT type, actors, targets, subject FROM claim
            WHERE entry = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed')
            ORDER BY matter LIMIT 1
            """;

    private final Rows rows;
    private final Map<String, Added> added = new TreeMap<>();
    private final Map<String, Size> shifts = new TreeMap<>();
    private final Set<String> doubted = new TreeSet<>();

    /** How many, or by how many it changes. */
    private record Size(int documents, int claims) {
        static final Size NONE = new Size(0, 0);

        Size plus(int moreDocuments, int moreClaims) {
            return new Size(documents + moreDocuments, claims + moreClaims);
        }
    }

    /** What one or more new documents add to an entry. */
    private record Added(About about, Size size) {}

    /** What an entry is about, as its columns have it. */
    private record About(String type, String actors, String targets, String subject) {
        static About of(Entry.Matter matter) {
            return new About(
                    matter.type().key(),
                    ClaimRow.join(matter.actors()),
                    ClaimRow.join(matter.targets()),
                    matter.subject());
        }

        static About of(ResultSet found) throws SQLException {
            return new About(found.getString(1), found.getString(2), found.getString(3), found.getString(4));
        }
    }

    private record Line(About about, Size size) {}

    LedgerCounts(Rows rows) {
        this.rows = rows;
    }

    /** One claim more, of a document that is new to the entry or not; of a matter that no decision touches. */
    void add(String entry, Entry.Matter matter, boolean newDocument) {
        int documents = newDocument ? 1 : 0;
        if (shifts.containsKey(entry) || doubted.contains(entry)) {
            // The line in the table may tell of a matter that has left the entry, and its parties go by that line.
            shift(entry, documents, 1);
        } else {
            Added before = added.get(entry);
            added.put(
                    entry,
                    before == null
                            ? new Added(About.of(matter), new Size(documents, 1))
                            : new Added(before.about, before.size.plus(documents, 1)));
        }
    }

    /** So many more or fewer; what the entry is about is looked up. */
    void shift(String entry, int documents, int claims) {
        shifts.put(entry, shifts.getOrDefault(entry, Size.NONE).plus(documents, claims));
    }

    /** Claims of these entries changed hands: what the table says of them no longer holds. */
    void doubt(Collection<String> entries) {
        doubted.addAll(entries);
    }

    /** After a failure: what was added and not yet written is given again. */
    void forget() {
        added.clear();
        shifts.clear();
        doubted.clear();
    }

    void flush() throws SQLException {
        for (Map.Entry<String, Added> one : added.entrySet()) {
            put(one.getKey(), new Line(one.getValue().about, one.getValue().size));
        }
        added.clear();
        rows.flush();
    }

    private void put(String id, Line line) throws SQLException {
        About about = line.about;
        rows.run(
                ADD, id, about.type, about.actors, about.targets, about.subject, line.size.documents, line.size.claims);
        for (String actor : ClaimRow.parts(about.actors)) {
            rows.run(PARTY, actor, "actor", id);
        }
        for (String target : ClaimRow.parts(about.targets)) {
            rows.run(PARTY, target, "target", id);
        }
    }

    /** Brings every entry that changed up to its claims, each once for a batch; all claims must be in the table. */
    void settle() throws SQLException {
        for (Map.Entry<String, Size> one : shifts.entrySet()) {
            if (!doubted.contains(one.getKey())) {
                shift(one.getKey(), one.getValue());
            }
        }
        for (String entry : doubted) {
            settle(entry, line(entry), counted(entry));
        }
        shifts.clear();
        doubted.clear();
        rows.flush();
    }

    private void shift(String entry, Size by) throws SQLException {
        Optional<Line> was = line(entry);
        Size size = was.map(Line::size).orElse(Size.NONE).plus(by.documents, by.claims);
        settle(entry, was, size);
    }

    private void settle(String entry, Optional<Line> was, Size size) throws SQLException {
        Optional<About> about = size.claims == 0 ? Optional.empty() : about(entry);
        if (was.map(Line::about).equals(about)) {
            if (!was.map(Line::size).equals(Optional.of(size)) && about.isPresent()) {
                rows.run(RENUMBER, size.documents, size.claims, entry);
            }
            return;
        }
        if (was.isPresent()) {
            remove(entry, was.get().about);
        }
        if (about.isPresent()) {
            put(entry, new Line(about.get(), size));
        }
        // Rows wait by statement, not in the order in which they came: the old ones must be gone before new ones come.
        rows.flush();
    }

    /** Party by party as the entry names them, since no index leads from an entry to its parties. */
    private void remove(String entry, About about) throws SQLException {
        for (String actor : ClaimRow.parts(about.actors)) {
            rows.run(GONE, actor, "actor", entry);
        }
        for (String target : ClaimRow.parts(about.targets)) {
            rows.run(GONE, target, "target", entry);
        }
        rows.run("DELETE FROM ledger_entry WHERE id = ?", entry);
        rows.flush();
    }

    private Optional<Line> line(String entry) throws SQLException {
        try (ResultSet found = rows.ask(LINE, entry)) {
            return found.next()
                    ? Optional.of(new Line(About.of(found), new Size(found.getInt(5), found.getInt(6))))
                    : Optional.empty();
        }
    }

    private Size counted(String entry) throws SQLException {
        try (ResultSet found = rows.ask(COUNT, entry)) {
            found.next();
            return new Size(found.getInt(1), found.getInt(2));
        }
    }

    private Optional<About> about(String entry) throws SQLException {
        Optional<About> leading = told(LEADING, entry, entry);
        return leading.isPresent() ? leading : told(FIRST, entry);
    }

    private Optional<About> told(String select, Object... values) throws SQLException {
        try (ResultSet found = rows.ask(select, values)) {
            return found.next() ? Optional.of(About.of(found)) : Optional.empty();
        }
    }
}
