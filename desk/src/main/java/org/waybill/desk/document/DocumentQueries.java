package org.waybill.desk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.desk.claim.ClaimQueries;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DocumentRow;
import org.waybill.desk.sheet.DocumentSheet;
import org.waybill.desk.sheet.DocumentSheet.CommentarySheet;
import org.waybill.desk.sheet.DocumentSheet.DocumentPart;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.PackedSheets;
import org.waybill.desk.store.SheetJson;

/** Questions about documents. */
public final class DocumentQueries {
    static final PackedSheets<LinkSheet> LINKS = PackedSheets.of(LinkSheet.class);

    /** Up to here a list is counted exactly. */
    public static final int MOST_COUNTED = 10_000;

    private static final int MOST_CLAIMS = 150;
    private static final int MOST_LINKS = 60;
    private static final int MOST_PUBLISHERS = 200;

    private final DeskFile file;
    private final ClaimQueries claims;

    public DocumentQueries(DeskFile file) {
        this.file = file;
        this.claims = new ClaimQueries(file);
    }

    /** Some of the documents. Of lists longer than {@link #MOST_COUNTED} the total is that number and one. */
    public Page<DocumentRow> page(DocumentWish wish) {
        Where where = Where.of(wish);
        return file.ask(handle -> {
            List<DocumentRow> rows = where.bound(handle.createQuery("SELECT line FROM document WHERE " + where.words()
                            + " ORDER BY " + wish.sort().columns() + " LIMIT " + wish.most() + " OFFSET "
                            + wish.from()))
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, DocumentRow.class))
                    .list();
            long total = where.bound(handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM document WHERE "
                            + where.words() + " LIMIT " + (MOST_COUNTED + 1) + ")"))
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, total, wish.from(), wish.most());
        });
    }

    /** Those with the most documents. */
    public List<String> publishers() {
        return file.ask(handle -> handle.createQuery("SELECT publisher FROM document_publisher WHERE publisher <> ''"
                        + " ORDER BY documents DESC, publisher LIMIT " + MOST_PUBLISHERS)
                .mapTo(String.class)
                .list());
    }

    /** The line of a document; empty where the case holds none of that digest. */
    public Optional<DocumentRow> row(String sha256) {
        return file.ask(handle -> handle.createQuery("SELECT line FROM document WHERE sha256 = ?")
                .bind(0, sha256)
                .mapTo(String.class)
                .findOne()
                .map(line -> SheetJson.sheet(line, DocumentRow.class)));
    }

    /** The part of a document's text in which a claim's passage begins; empty where it makes no such claim. */
    public Optional<Integer> partOf(String sha256, String claim) {
        return file.ask(handle -> handle.createQuery(
                        "SELECT part FROM document_claim WHERE document = ? AND id = ? ORDER BY part LIMIT 1")
                .bind(0, sha256)
                .bind(1, claim)
                .mapTo(Integer.class)
                .findOne());
    }

    /**
     * A document with one part of its text; empty where there is none such.
     *
     * @param part from 1
     */
    public Optional<DocumentSheet> sheet(String sha256, int part) {
        Optional<DocumentRow> row = row(sha256);
        return row.flatMap(found -> part(sha256, part).map(text -> sheet(found, text)));
    }

    private DocumentSheet sheet(DocumentRow row, DocumentPart part) {
        return file.ask(handle -> {
            List<LinkSheet> links = handle.createQuery(
                            "SELECT sheet FROM document_link WHERE document = ? ORDER BY place LIMIT " + MOST_LINKS)
                    .bind(0, row.sha256())
                    .mapTo(byte[].class)
                    .map(LINKS::sheet)
                    .list();
            int allLinks = count(handle, "document_link", row.sha256(), "");
            return handle.createQuery("SELECT address, length, parts FROM document WHERE number = ?")
                    .bind(0, row.number())
                    .map((found, context) -> new DocumentSheet(
                            row,
                            found.getString("address"),
                            found.getInt("length"),
                            found.getInt("parts"),
                            part,
                            links,
                            allLinks - links.size()))
                    .one();
        });
    }

    private Optional<DocumentPart> part(String sha256, int part) {
        List<String> ids = file.ask(handle -> handle.createQuery("SELECT id FROM document_claim WHERE document = ?"
                        + " AND part = ? ORDER BY start, number LIMIT " + MOST_CLAIMS)
                .bind(0, sha256)
                .bind(1, part)
                .mapTo(String.class)
                .list());
        List<ClaimRow> rows = claims.claims(ids);
        return file.ask(
                handle -> handle.createQuery("SELECT start, text FROM document_part WHERE document = ? AND part = ?")
                        .bind(0, sha256)
                        .bind(1, part)
                        .map((found, context) -> new DocumentPart(
                                part,
                                found.getInt("start"),
                                found.getString("text"),
                                rows,
                                count(handle, "document_claim", sha256, " AND part = " + part) - ids.size(),
                                commentary(handle, sha256, part)))
                        .findOne());
    }

    private static List<CommentarySheet> commentary(Handle handle, String sha256, int part) {
        return handle.createQuery("SELECT sheet FROM document_commentary WHERE document = ? AND part = ?"
                        + " ORDER BY place LIMIT " + MOST_CLAIMS)
                .bind(0, sha256)
                .bind(1, part)
                .mapTo(String.class)
                .map(sheet -> SheetJson.sheet(sheet, CommentarySheet.class))
                .list();
    }

    private static int count(Handle handle, String table, String sha256, String further) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE document = ?" + further)
                .bind(0, sha256)
                .mapTo(Integer.class)
                .one();
    }

    /** Conditions and what they are bound to. */
    private record Where(String words, List<String> values) {
        static Where of(DocumentWish wish) {
            List<String> words = new ArrayList<>(List.of("1"));
            List<String> values = new ArrayList<>();
            add(words, values, "publisher = ?", wish.publisher());
            add(words, values, "published >= ?", wish.since());
            add(words, values, "published <> '' AND published <= ?", wish.until());
            add(
                    words,
                    values,
                    "number IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)",
                    beginnings(wish.words()));
            if (!wish.words().isBlank() && beginnings(wish.words()).isEmpty()) {
                words.add("0");
            }
            return new Where(String.join(" AND ", words), values);
        }

        private static void add(List<String> words, List<String> values, String condition, String value) {
            if (!value.isEmpty()) {
                words.add(condition);
                values.add(value);
            }
        }

        /** Each word by its beginning; nothing that was typed is read as a command. */
        private static String beginnings(String typed) {
            return Stream.of(typed.split("[^\\p{L}\\p{N}\\p{M}]+", -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> "\"" + word + "\"*")
                    .collect(Collectors.joining(" "));
        }

        Query bound(Query query) {
            for (int place = 0; place < values.size(); place++) {
                query.bind(place, values.get(place));
            }
            return query;
        }
    }
}
