package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a document has in ledger entries: taken out before its claims change, put back once they have.
 *
 * <p>So an entry costs as much as the documents that change, however many others it has.
 */
final class Shares {
    private static final String READING = "SELECT derived FROM document WHERE sha256 = ? AND derived IS NOT NULL";
    /** From the reviews to their claims: the other way round would go through all claims. */
    private static final String REPLACEMENTS = """
            SELECT c.document, c.derived FROM review r CROSS JOIN claim c
            WHERE r.decision = 'correct' AND c.derived = r.position
            """;

    private static final String COUNTED = """
            SELECT entry FROM claim
            WHERE derived = ? AND latest = 1 AND state IN ('unreviewed', 'confirmed') AND entry IS NOT NULL
            """;

    private final Rows rows;
    private final LedgerCounts counts;
    private final Set<String> open = new TreeSet<>();
    /** Documents with places of the reviews that put a person's claim in the place of one of theirs. */
    private final Map<String, Set<Long>> replacements = new HashMap<>();

    private boolean loaded;

    Shares(Rows rows, LedgerCounts counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /** After a failure: what is known is read again. */
    void forget() {
        open.clear();
        replacements.clear();
        loaded = false;
    }

    /** A review brought a claim for a document. */
    void replaced(String document, long review) {
        replacements.computeIfAbsent(document, none -> new TreeSet<>()).add(review);
    }

    /**
     * Claims of a document are about to change: until all is settled its entries do without them. Nothing of it may
     * wait outside of the tables.
     */
    void open(String document) throws SQLException {
        if (open.add(document)) {
            load();
            shift(document, -1);
        }
    }

    /** Puts back what the changed documents have now; all claims must be in the table. */
    void settle() throws SQLException {
        for (String document : open) {
            shift(document, 1);
        }
        open.clear();
    }

    private void shift(String document, int sign) throws SQLException {
        Map<String, Integer> claims = new TreeMap<>();
        try (ResultSet found = rows.ask(READING, document)) {
            if (found.next()) {
                count(found.getLong(1), claims);
            }
        }
        for (long review : replacements.getOrDefault(document, Set.of())) {
            count(review, claims);
        }
        claims.forEach((entry, many) -> counts.shift(entry, sign, sign * many));
    }

    private void count(long derived, Map<String, Integer> claims) throws SQLException {
        try (ResultSet found = rows.ask(COUNTED, derived)) {
            while (found.next()) {
                claims.merge(found.getString(1), 1, Integer::sum);
            }
        }
    }

    private void load() throws SQLException {
        if (loaded) {
            return;
        }
        try (ResultSet found = rows.ask(REPLACEMENTS)) {
            while (found.next()) {
                replaced(found.getString(1), found.getLong(2));
            }
        }
        loaded = true;
    }
}
