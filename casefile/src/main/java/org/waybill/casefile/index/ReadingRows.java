package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Sha256;

/** Documents and their claims on their way into the tables. */
final class ReadingRows {
    private final Handle handle;
    private final Dialect dialect;
    private final Rows rows;
    private final LedgerCounts counts;
    private final Shares shares;
    private final Matters matters;
    private final Judgement judgement;
    /** Documents of this batch, by digest, that are not in the table yet. */
    private final Map<Sha256, DocumentRow> fresh = new LinkedHashMap<>();

    private long documents = -1;
    private long claims = -1;

    ReadingRows(
            Handle handle,
            Dialect dialect,
            Rows rows,
            LedgerCounts counts,
            Shares shares,
            Matters matters,
            Judgement judgement) {
        this.handle = handle;
        this.dialect = dialect;
        this.rows = rows;
        this.counts = counts;
        this.shares = shares;
        this.matters = matters;
        this.judgement = judgement;
    }

    /** After a failure: what is known is read again. */
    void forget() {
        fresh.clear();
        documents = -1;
        claims = -1;
    }

    /** Of several captures of the same bytes the first names the document. */
    void captured(long position, Change.Captured captured) throws SQLException {
        if (!fresh.containsKey(captured.document()) && !isKnown(captured.document())) {
            fresh.put(
                    captured.document(),
                    DocumentRow.captured(nextDocument(), captured.document(), position, captured.capture()));
        }
    }

    void derived(long position, Change.Derived derived, NamedReading named) throws SQLException {
        if (judgement.isStale()) {
            flush();
            judgement.settle();
        }
        DocumentRow row = fresh.get(derived.document());
        if (row != null && row.derived() == null) {
            fresh.put(derived.document(), row.read(position, derived, named.reading()));
            text(row.number(), named.reading().document());
            claims(position, named, true);
            return;
        }
        flush();
        again(position, derived, named);
    }

    /** A second reading takes the place of the first; the first one's claims stay in the table. */
    private void again(long position, Change.Derived derived, NamedReading named) throws SQLException {
        DocumentRow row = find(derived.document()).orElseThrow();
        shares.open(derived.document().hex());
        if (row.derived() != null) {
            handle.execute("UPDATE claim SET latest = 0 WHERE derived = ?", row.derived());
            forgetText(row.number());
        }
        handle.execute("DELETE FROM document WHERE number = ?", row.number());
        fresh.put(derived.document(), row.read(position, derived, named.reading()));
        text(row.number(), named.reading().document());
        claims(position, named, false);
        flush();
    }

    private void claims(long position, NamedReading named, boolean counted) throws SQLException {
        Set<String> met = new HashSet<>();
        List<Claim> all = named.reading().claims();
        for (int ordinal = 0; ordinal < all.size(); ordinal++) {
            ClaimRow row = row(all.get(ordinal), named.ids().get(ordinal), position, ordinal, true);
            add(row);
            judgement.arrived(row.id());
            if (row.entry() != null && counted && judgement.state(row.id()).counts()) {
                count(row, row.entry(), met.add(row.entry()));
            }
        }
    }

    private void count(ClaimRow row, String entry, boolean newDocument) {
        if (judgement.touches(String.valueOf(row.matterId()))) {
            counts.shift(entry, newDocument ? 1 : 0, 1);
        } else {
            counts.add(entry, row.matter().orElseThrow(), newDocument);
        }
    }

    /** What a person put in a claim's place; whether it is among the latest is up to the reviews. */
    void replacement(long position, NamedReading one) throws SQLException {
        ClaimRow row = row(one.reading().claims().get(0), one.ids().get(0), position, 0, false);
        add(row);
        shares.replaced(row.claim().passage().document().hex(), position);
    }

    /** Not by a trigger: SQLite guards a statement that sets one off, and writes out its search index to do so. */
    private void add(ClaimRow row) throws SQLException {
        String passage = row.claim().passage().text();
        rows.add("claim", row.values());
        if (dialect == Dialect.SQLITE) {
            rows.run("INSERT INTO claim_text (rowid, passage) VALUES (?, ?)", row.number(), passage);
        } else {
            words("claim_text", row.number(), passage);
        }
    }

    private ClaimRow row(Claim claim, ClaimId id, long position, int ordinal, boolean latest) {
        Optional<Entry.Matter> matter = matters.of(claim);
        @Nullable String matterId = matter.isPresent() ? matters.id(matter.get()) : null;
        @Nullable String entry = matterId == null ? null : judgement.entry(id, matterId);
        String state = judgement.state(id).key();
        return new ClaimRow(nextClaim(), id, position, ordinal, latest, state, claim, matter, matterId, entry);
    }

    private void text(long number, Document document) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            rows.run("INSERT INTO document_text (rowid, text) VALUES (?, ?)", number, document.text());
        } else {
            words("document_text", number, document.text());
        }
    }

    private void words(String table, long number, String text) throws SQLException {
        for (String part : FullText.parts(FullText.folded(text))) {
            rows.run("INSERT INTO " + table + " VALUES (?, to_tsvector('simple', ?))", number, part);
        }
    }

    private void forgetText(long number) {
        String key = dialect == Dialect.SQLITE ? "rowid" : "number";
        handle.execute("DELETE FROM document_text WHERE " + key + " = ?", number);
    }

    /** Writes what waits, documents before their claims. */
    void flush() throws SQLException {
        for (DocumentRow row : fresh.values()) {
            rows.add("document", row.values());
        }
        fresh.clear();
        rows.flush();
        counts.flush();
    }

    private boolean isKnown(Sha256 document) throws SQLException {
        try (ResultSet found = rows.ask("SELECT 1 FROM document WHERE sha256 = ?", document.hex())) {
            return found.next();
        }
    }

    private Optional<DocumentRow> find(Sha256 document) {
        return handle.createQuery("SELECT * FROM document WHERE sha256 = ?")
                .bind(0, document.hex())
                .map((found, context) -> DocumentRow.of(found))
                .findFirst();
    }

    private long nextDocument() {
        if (documents < 0) {
            documents = greatest("document");
        }
        return ++documents;
    }

    private long nextClaim() {
        if (claims < 0) {
            claims = greatest("claim");
        }
        return ++claims;
    }

    private long greatest(String table) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}
