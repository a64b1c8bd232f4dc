package org.waybill.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Remark;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/** Gathers documents, claims and commentary written by hand, and makes entries of them. */
final class CaseWriter {
    private final Map<Document, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Document, List<Commentary>> commentary = new LinkedHashMap<>();
    private final Map<String, List<Claim>> matters = new LinkedHashMap<>();

    List<Reading> readings() {
        return claims.keySet().stream()
                .map(d -> new Reading(d, claims.getOrDefault(d, List.of()), commentary.getOrDefault(d, List.of())))
                .toList();
    }

    Entry entry(
            String key,
            ClaimType type,
            List<String> actors,
            List<String> targets,
            String subject,
            String... conflicts) {
        List<Claim> all = matters.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(this::published))
                .toList();
        Map<List<String>, List<Claim>> series = new LinkedHashMap<>();
        for (Claim claim : all) {
            claim.slots().quantity().value().ifPresent(quantity -> series.computeIfAbsent(
                            List.of(claim.attribution().value().orElseThrow().source(), quantity.unit()),
                            any -> new ArrayList<>())
                    .add(claim));
        }
        List<Series> figures = series.entrySet().stream()
                .map(row -> new Series(row.getKey().get(0), row.getKey().get(1), row.getValue()))
                .toList();
        return new Entry(
                Sha256.of(key).brief(),
                new Entry.Matter(type, actors, targets, subject),
                all,
                figures,
                Corroboration.remarked(Stream.of(conflicts)
                        .map(words -> new Remark(Remark.Kind.CONFLICT, words, all))
                        .toList()));
    }

    private String published(Claim claim) {
        PartialDate date = claims.keySet().stream()
                .filter(d -> d.sha256().equals(claim.passage().document()))
                .findFirst()
                .orElseThrow()
                .about()
                .published();
        return date == null ? "9999" : date.toString();
    }

    void add(String matter, ClaimWriter writer) {
        Claim claim = writer.write();
        matters.computeIfAbsent(matter, any -> new ArrayList<>()).add(claim);
        claims.entrySet().stream()
                .filter(row -> row.getKey().sha256().equals(claim.passage().document()))
                .forEach(row -> row.getValue().add(claim));
    }

    void claim(Document document, ClaimWriter writer) {
        claims.getOrDefault(document, new ArrayList<>()).add(writer.write());
    }

    void comment(Document document, String sentence, Commentary.Stance stance, String... cues) {
        int start = document.text().indexOf(sentence);
        commentary
                .computeIfAbsent(document, any -> new ArrayList<>())
                .add(new Commentary(
                        document.quote(new Span(start, start + sentence.length())),
                        document.quote(new Span(start, start + sentence.length())),
                        "article author",
                        stance,
                        List.of(cues)));
    }

    Document document(
            String id, String publisher, String title, @Nullable String published, String address, String text) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        Document document = new Document(
                id,
                Sha256.of(text),
                "inbox/" + id + ".txt",
                new Document.About(address, publisher, title, date, "en", "text"),
                text);
        claims.put(document, new ArrayList<>());
        return document;
    }

    static Quantity range(long low, long high, String unit, Basis basis) {
        return new Quantity(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit, Qualifier.RANGE, basis, "");
    }

    static Quantity vague(long low, long high, String unit, String word) {
        return new Quantity(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit, Qualifier.APPROX, Basis.UNSTATED, word);
    }
}
