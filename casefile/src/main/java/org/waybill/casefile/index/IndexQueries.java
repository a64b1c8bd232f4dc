package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Extractor;
import org.waybill.model.FiledReview;
import org.waybill.model.Sha256;

/** Questions to the tables. Every list comes in pages and in a fixed order. */
public final class IndexQueries {
    private static final String ENTRY = "SELECT e.id, e.type, e.actors, e.targets, e.subject, e.documents, e.claims";
    private static final String CLAIM =
            "SELECT c.number, c.id, c.document, c.derived, c.ordinal, c.latest, c.state, c.type, c.passage, c.entry";

    /** Of few entries all are put in order. */
    private static final String ITS_OWN =
            "SELECT l.id FROM ledger_entry l WHERE l.id IN (SELECT entry FROM ledger_party WHERE party = ?)";
    /** Of many the first are found sooner by going through the whole ledger in its order. */
    private static final String AMONG_ALL = "SELECT l.id FROM ledger_entry l WHERE EXISTS (SELECT 1 FROM ledger_party n"
            + " WHERE n.party = ? AND n.role IN ('actor', 'target') AND n.entry = l.id)";
    /** Where both take as long, about, in a ledger of half a million entries: some milliseconds. */
    private static final int OFTEN = 5_000;

    private final Index index;

    IndexQueries(Index index) {
        this.index = index;
    }

    /**
     * A line of the ledger.
     *
     * @param documents how many distinct documents have a claim in it
     * @param claims how many claims, rejected and corrected ones left out
     */
    public record LedgerLine(
            String id,
            ClaimType type,
            List<String> actors,
            List<String> targets,
            String subject,
            int documents,
            int claims) {}

    /**
     * Where a claim is found.
     *
     * @param derived the place in the log of the entry that brought it
     * @param ordinal its place in its reading, from 0
     * @param latest whether it belongs to the newest reading of its document
     * @param state what reviews made of it: unreviewed, confirmed, rejected, corrected
     * @param entry the ledger entry it belongs to; empty where to none
     */
    public record ClaimLine(
            long number,
            ClaimId id,
            Sha256 document,
            long derived,
            int ordinal,
            boolean latest,
            String state,
            ClaimType type,
            String passage,
            Optional<String> entry) {}

    /** The entries with most documents, after as many as to be skipped. */
    public List<LedgerLine> ledger(long skip, int most) {
        return index.asked(handle -> handle.createQuery(page("SELECT l.id FROM ledger_entry l"))
                .bind(0, most)
                .bind(1, skip)
                .map((found, context) -> entry(found))
                .list());
    }

    /** The entries that name a party as actor or as target, most documents first. */
    public List<LedgerLine> ledgerOf(String party, long skip, int most) {
        return index.asked(
                handle -> handle.createQuery(page(isNamedOften(handle, StoredText.of(party)) ? AMONG_ALL : ITS_OWN))
                        .bind(0, StoredText.of(party))
                        .bind(1, most)
                        .bind(2, skip)
                        .map((found, context) -> entry(found))
                        .list());
    }

    /** The order is an index, so what is skipped costs a step in it each, and no row is read. */
    private static String page(String ids) {
        return ENTRY + " FROM (" + ids + " ORDER BY l.documents DESC, l.claims DESC, l.id LIMIT ? OFFSET ?) page"
                + " CROSS JOIN ledger_entry e WHERE e.id = page.id ORDER BY e.documents DESC, e.claims DESC, e.id";
    }

    private static boolean isNamedOften(Handle handle, String party) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM (SELECT entry FROM ledger_party WHERE party = ? LIMIT ?) counted")
                        .bind(0, party)
                        .bind(1, OFTEN)
                        .mapTo(Integer.class)
                        .one()
                == OFTEN;
    }

    /** One entry of the ledger. */
    public Optional<LedgerLine> ledgerEntry(String id) {
        return index.asked(handle -> handle.createQuery(ENTRY + " FROM ledger_entry e WHERE e.id = ?")
                .bind(0, StoredText.of(id))
                .map((found, context) -> entry(found))
                .findFirst());
    }

    /** The latest claims of an entry, in the order they came, behind the one given; 0 for the first page. */
    public List<ClaimLine> claimsOf(String entry, long behind, int most) {
        return index.asked(handle -> handle.createQuery(CLAIM
                        + " FROM claim c WHERE c.entry = ? AND c.latest = 1 AND c.number > ? ORDER BY c.number LIMIT ?")
                .bind(0, StoredText.of(entry))
                .bind(1, behind)
                .bind(2, most)
                .map((found, context) -> claim(found))
                .list());
    }

    /** Every review, undone ones too, in the order they were filed. */
    public List<FiledReview> reviews() {
        return index.asked(Judgement::reviews);
    }

    /**
     * The id of the matter that the rules give a claim, in whichever reading it stands; empty for a mention, and for a
     * person's claim whose correction does not stand.
     */
    public Optional<String> matterOf(ClaimId claim) {
        return index.asked(handle -> Judgement.matter(handle, claim));
    }

    /**
     * The claims whose id begins with these digits, the newest of each id.
     *
     * @param most at most so many ids
     */
    public List<ClaimLine> claims(String beginning, int most) {
        return index.asked(handle -> handle.createQuery(CLAIM
                        + " FROM claim c JOIN (SELECT MAX(number) AS newest FROM claim WHERE id >= ? AND id < ?"
                        + " GROUP BY id ORDER BY id LIMIT ?) n ON n.newest = c.number ORDER BY c.id")
                .bind(0, StoredText.of(beginning))
                .bind(1, StoredText.of(beginning) + "g")
                .bind(2, most)
                .map((found, context) -> claim(found))
                .list());
    }

    /** The claims whose quoted words hold all of the words given, in the order they came. */
    public List<ClaimLine> claimsSaying(String words, int most) {
        return saying(
                words,
                "claim_text",
                search -> CLAIM + " FROM " + search + " said CROSS JOIN claim c"
                        + " WHERE c.number = said.number AND c.latest = 1 ORDER BY said.number LIMIT " + most,
                IndexQueries::claim);
    }

    /** The digests of the documents whose text holds all of the words given. */
    public List<Sha256> documentsSaying(String words, int most) {
        return saying(
                words,
                "document_text",
                search -> "SELECT d.sha256 FROM " + search + " said CROSS JOIN document d"
                        + " WHERE d.number = said.number ORDER BY said.number LIMIT " + most,
                found -> new Sha256(found.getString(1)));
    }

    private <T> List<T> saying(String words, String table, UnaryOperator<String> sql, Row<T> row) {
        FullText.Search search =
                index.dialect() == Dialect.SQLITE ? FullText.sqlite(table, words) : FullText.postgresql(table, words);
        if (search.words().isEmpty()) {
            return List.of();
        }
        return index.asked(handle -> {
            Query query = handle.createQuery(sql.apply(search.numbers()));
            for (int at = 0; at < search.words().size(); at++) {
                query.bind(at, search.words().get(at));
            }
            return query.map((found, context) -> row.of(found)).list();
        });
    }

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }

    /** The documents whose digest begins with these digits. */
    public List<Sha256> documents(String beginning, int most) {
        return index.asked(handle -> handle.createQuery(
                        "SELECT sha256 FROM document WHERE sha256 >= ? AND sha256 < ? ORDER BY sha256 LIMIT ?")
                .bind(0, beginning)
                .bind(1, beginning + "g")
                .bind(2, most)
                .map((found, context) -> new Sha256(found.getString(1)))
                .list());
    }

    /** What read a document last; empty where it was never read or is not there. */
    public Optional<Extractor> extractor(Sha256 document) {
        return index.asked(handle -> handle.createQuery(
                        "SELECT extractor, extractor_version FROM document WHERE sha256 = ? AND derived IS NOT NULL")
                .bind(0, document.hex())
                .map((found, context) -> new Extractor(found.getString(1), found.getString(2)))
                .findFirst());
    }

    /** The documents whose newest reading is by this extractor. */
    public Set<Sha256> readBy(Extractor extractor) {
        return index.asked(handle -> handle.createQuery(
                        "SELECT sha256 FROM document WHERE extractor = ? AND extractor_version = ?")
                .bind(0, extractor.name())
                .bind(1, extractor.version())
                .map((found, context) -> new Sha256(found.getString(1)))
                .set());
    }

    /** Whether bytes were captured, from the address given unless that is empty. */
    public boolean captured(Sha256 document, String address) {
        return index.asked(handle ->
                handle.createQuery("SELECT COUNT(*) FROM capture WHERE document = ?" + " AND (address = ? OR ? = '')")
                                .bind(0, document.hex())
                                .bind(1, StoredText.of(address))
                                .bind(2, StoredText.of(address))
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    /** Whether a source was turned away for this reason before. */
    public boolean refused(String source, String code, String detail) {
        return index.asked(handle ->
                handle.createQuery("SELECT COUNT(*) FROM refusal WHERE source = ? AND code = ? AND detail = ?")
                                .bind(0, StoredText.of(source))
                                .bind(1, code)
                                .bind(2, StoredText.of(detail))
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    private static LedgerLine entry(ResultSet found) throws SQLException {
        return new LedgerLine(
                found.getString(1),
                type(found.getString(2)),
                ClaimRow.parts(found.getString(3)),
                ClaimRow.parts(found.getString(4)),
                found.getString(5),
                found.getInt(6),
                found.getInt(7));
    }

    private static ClaimLine claim(ResultSet found) throws SQLException {
        return new ClaimLine(
                found.getLong(1),
                new ClaimId(found.getString(2)),
                new Sha256(found.getString(3)),
                found.getLong(4),
                found.getInt(5),
                found.getInt(6) == 1,
                found.getString(7),
                type(found.getString(8)),
                found.getString(9),
                Optional.ofNullable(found.getString(10)));
    }

    private static ClaimType type(String key) {
        return ClaimType.valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
