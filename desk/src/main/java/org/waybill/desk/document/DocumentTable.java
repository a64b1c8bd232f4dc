package org.waybill.desk.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.claim.ClaimRows;
import org.waybill.desk.entry.LinkSheets;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.DocumentRow;
import org.waybill.desk.sheet.DocumentSheet.CommentarySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.Quote;
import org.waybill.desk.store.Portions;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/** Every document: its line, its text in parts, and what stands where in it. */
public final class DocumentTable implements Table {
    /** More of a title finds nothing that less would not. */
    private static final int MOST_WORDS = 400;

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE document (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, publisher TEXT NOT NULL,"
                        + " published TEXT NOT NULL, claims INTEGER NOT NULL, commentary INTEGER NOT NULL,"
                        + " length INTEGER NOT NULL, parts INTEGER NOT NULL, address TEXT NOT NULL,"
                        + " line TEXT NOT NULL)",
                "CREATE TABLE document_part (document TEXT NOT NULL, part INTEGER NOT NULL, start INTEGER NOT NULL,"
                        + " text TEXT NOT NULL, PRIMARY KEY (document, part)) WITHOUT ROWID",
                "CREATE TABLE document_claim (document TEXT NOT NULL, start INTEGER NOT NULL, number INTEGER NOT NULL,"
                        + " part INTEGER NOT NULL, id TEXT NOT NULL,"
                        + " PRIMARY KEY (document, part, start, number)) WITHOUT ROWID",
                "CREATE TABLE document_commentary (document TEXT NOT NULL, part INTEGER NOT NULL, place INTEGER NOT NULL,"
                        + " sheet TEXT NOT NULL, PRIMARY KEY (document, part, place)) WITHOUT ROWID",
                "CREATE TABLE document_link (document TEXT NOT NULL, place INTEGER NOT NULL, sheet BLOB NOT NULL,"
                        + " PRIMARY KEY (document, place)) WITHOUT ROWID",
                "CREATE VIRTUAL TABLE document_words USING fts5(words, content='', tokenize='unicode61')");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE UNIQUE INDEX document_by_digest ON document (sha256)",
                "CREATE INDEX document_by_date ON document (published DESC, number)",
                "CREATE INDEX document_by_claims ON document (claims DESC, number)",
                "CREATE INDEX document_by_commentary ON document (commentary DESC, number)",
                "CREATE INDEX document_by_publisher ON document (publisher, published DESC, number)",
                "CREATE INDEX document_claim_by_id ON document_claim (document, id)",
                "CREATE TABLE document_publisher AS SELECT publisher, COUNT(*) AS documents FROM document"
                        + " GROUP BY publisher ORDER BY documents DESC, publisher LIMIT 200");
    }

    @Override
    public void fill(Making making, Handle rows) {
        new Filling(making, rows).all();
    }

    /** The filling of one desk. */
    private static final class Filling {
        private final Making making;
        private final Handle rows;
        private final Map<Claim, Set<String>> entries = new HashMap<>();
        private final Map<Sha256, Integer> links = new HashMap<>();

        Filling(Making making, Handle rows) {
            this.making = making;
            this.rows = rows;
            making.source().entries().forEach(entry -> entry.claims()
                    .forEach(claim -> entries.computeIfAbsent(claim, any -> new HashSet<>())
                            .add(entry.id())));
        }

        void all() {
            Portions lines = portions("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            Portions words = portions("INSERT INTO document_words (rowid, words) VALUES (?, ?)");
            Portions texts = portions("INSERT INTO document_part VALUES (?, ?, ?, ?)");
            Portions claims = portions("INSERT OR IGNORE INTO document_claim VALUES (?, ?, ?, ?, ?)");
            Portions commentary = portions("INSERT INTO document_commentary VALUES (?, ?, ?, ?)");
            Set<Sha256> seen = new HashSet<>();
            for (Reading reading : making.source().readings()) {
                if (seen.add(reading.document().sha256())) {
                    List<Span> parts = new TextParts(reading).all();
                    line(reading, parts.size(), lines, words);
                    text(reading.document(), parts, texts);
                    claims(reading, parts, claims);
                    commentary(reading, parts, commentary);
                }
            }
            List.of(lines, words, texts, claims, commentary).forEach(Portions::end);
            links();
        }

        private Portions portions(String statement) {
            return new Portions(rows.prepareBatch(statement));
        }

        private void line(Reading reading, int parts, Portions lines, Portions words) {
            DocumentRow row = row(reading);
            Document document = reading.document();
            lines.add(
                    row.number(),
                    row.sha256(),
                    row.publisher(),
                    row.published(),
                    row.claims(),
                    row.commentary(),
                    document.text().length(),
                    parts,
                    document.about().address(),
                    SheetJson.text(row));
            String told = row.publisher() + " " + row.title() + " " + row.origin();
            words.add(row.number(), told.substring(0, Math.min(MOST_WORDS, told.length())));
        }

        private DocumentRow row(Reading reading) {
            Document document = reading.document();
            Document.About about = document.about();
            Set<String> in = new HashSet<>();
            reading.claims().forEach(claim -> in.addAll(entries.getOrDefault(claim, Set.of())));
            return new DocumentRow(
                    document.sha256().hex(),
                    making.outline().documentNumber(document.sha256()),
                    about.publisher(),
                    about.title(),
                    date(about.published()),
                    about.language(),
                    about.format(),
                    document.origin(),
                    reading.claims().size(),
                    reading.commentary().size(),
                    in.size(),
                    making.chronicle().added(document.sha256()));
        }

        private static void text(Document document, List<Span> parts, Portions texts) {
            for (int part = 0; part < parts.size(); part++) {
                Span span = parts.get(part);
                texts.add(document.sha256().hex(), part + 1, span.start(), span.of(document.text()));
            }
        }

        private void claims(Reading reading, List<Span> parts, Portions claims) {
            for (Claim claim : reading.claims()) {
                int start = claim.passage().span().start();
                claims.add(
                        reading.document().sha256().hex(),
                        start,
                        making.outline().claimNumber(claim),
                        part(parts, start),
                        ClaimRows.id(making, claim));
            }
        }

        private static void commentary(Reading reading, List<Span> parts, Portions commentary) {
            int place = 0;
            for (Commentary sentence : reading.commentary()) {
                commentary.add(
                        reading.document().sha256().hex(),
                        part(parts, sentence.passage().span().start()),
                        place++,
                        SheetJson.text(sheet(sentence)));
            }
        }

        /** Both the one that takes and the one it takes from tell of a link. */
        private void links() {
            Portions batch = portions("INSERT INTO document_link VALUES (?, ?, ?)");
            LinkSheets maker = new LinkSheets(making);
            for (LinkSheet link : maker.of(making.source().dependence().links())) {
                List<String> both = new ArrayList<>(List.of(link.document()));
                if (!link.source().isEmpty()) {
                    both.add(link.source());
                }
                both.forEach(one -> batch.add(
                        one, links.merge(new Sha256(one), 1, Integer::sum), DocumentQueries.LINKS.packed(link)));
            }
            batch.end();
        }

        private static int part(List<Span> parts, int place) {
            int low = 0;
            int high = parts.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (parts.get(middle).start() <= place) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low + 1;
        }

        private static CommentarySheet sheet(Commentary sentence) {
            return new CommentarySheet(
                    quote(sentence.passage()),
                    quote(sentence.proposition()),
                    sentence.holder().equals(Attribution.AUTHOR) ? "article author" : sentence.holder(),
                    sentence.stance().name().toLowerCase(Locale.ROOT),
                    sentence.cues());
        }

        private static Quote quote(Passage passage) {
            return new Quote(
                    passage.document().hex(),
                    passage.span().start(),
                    passage.span().end(),
                    passage.text());
        }

        private static String date(@Nullable PartialDate date) {
            return date == null ? "" : date.toString();
        }
    }
}
