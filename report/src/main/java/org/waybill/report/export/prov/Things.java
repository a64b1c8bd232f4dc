package org.waybill.report.export.prov;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.CodePoints;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Extractor;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Headline;

/** What there is and what was done: documents, passages, claims, entries; captures, readings, reviews. */
final class Things {
    private final Roll roll;
    private final Map<Sha256, CodePoints> points = new HashMap<>();

    Things(Roll roll) {
        this.roll = roll;
    }

    Stream<Member> entities() {
        return Stream.of(
                        roll.documents().stream().map(this::document),
                        roll.claims().stream().map(this::passage),
                        roll.claims().stream().map(this::claim),
                        roll.entries().stream().map(this::entry))
                .flatMap(all -> all);
    }

    private Member document(Document document) {
        Document.About about = document.about();
        PartialDate published = about.published();
        return Member.of(ProvIds.document(document.sha256()), "wb:Document")
                .put("prov:label", about.title().isBlank() ? document.id() : about.title())
                .put("wb:sha256", document.sha256().hex())
                .put("wb:published", published == null ? null : published.toString())
                .put("wb:language", about.language())
                .put("wb:format", about.format())
                .put("prov:location", about.address().isBlank() ? document.origin() : about.address());
    }

    private Member passage(Claim claim) {
        Document document = roll.document(claim);
        int[] ends = points.computeIfAbsent(document.sha256(), any -> CodePoints.of(document.text()))
                .ends(claim.passage().span());
        return Member.of(ProvIds.passage(claim.passage()), "wb:Passage")
                .put("prov:value", claim.passage().text())
                .put("wb:start", ends[0])
                .put("wb:end", ends[1]);
    }

    private Member claim(Claim claim) {
        return Member.of(ProvIds.claim(roll, claim), "wb:Claim")
                .put("prov:label", Roll.statement(claim))
                .put("wb:type", claim.type().key())
                .put("wb:modality", claim.status().modality().key())
                .put("wb:standing", Standing.of(claim).key())
                .put("wb:tier", claim.tier().name())
                .put("wb:rule", claim.rule())
                .put("wb:review", roll.state(claim).key());
    }

    private Member entry(Entry entry) {
        return Member.of(ProvIds.entry(entry), "wb:Entry")
                .put("prov:label", Headline.of(entry.matter()))
                .put("wb:entry", entry.id())
                .put("wb:grade", entry.corroboration().grade().key())
                .put("wb:originsCertain", entry.corroboration().origins().certain())
                .put("wb:originsPossible", entry.corroboration().origins().possible());
    }

    Stream<Member> activities() {
        return Stream.of(
                        roll.documents().stream().flatMap(document -> capture(document.sha256()).stream()),
                        roll.documents().stream().map(document -> reading(document.sha256())),
                        roll.entries().stream().limit(1).map(any -> Member.of(ProvIds.CORROBORATION, "wb:Corroboration")
                                .put("wb:tables", roll.source().dependence().tables())),
                        roll.outline().docket().reviews().stream().map(Things::review))
                .flatMap(all -> all);
    }

    private Optional<Member> capture(Sha256 document) {
        return roll.trail().capture(document).map(filed -> capture(document, filed));
    }

    private static Member capture(Sha256 document, Filed<Capture> filed) {
        return Member.of(ProvIds.capture(document), "wb:Capture")
                .at(filed.at())
                .put("wb:method", filed.what().method().key())
                .put("wb:origin", filed.what().origin())
                .put("wb:place", filed.place());
    }

    private Member reading(Sha256 document) {
        Member reading = Member.of(ProvIds.reading(document), "wb:Reading");
        roll.trail().reading(document).ifPresent(filed -> read(reading, filed));
        return reading;
    }

    private static void read(Member reading, Filed<Extractor> filed) {
        reading.at(filed.at())
                .put("wb:extractor", filed.what().name())
                .put("wb:version", filed.what().version())
                .put("wb:place", filed.place());
    }

    private static Member review(FiledReview filed) {
        return Member.of(ProvIds.review(filed.place()), "wb:Review")
                .at(filed.at())
                .put("wb:decision", filed.review().decision().key())
                .put("wb:reason", filed.review().reason());
    }
}
