package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Regrouping;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.WellFormed;

/** Writes entries and documents in the form that {@code docs/formats/report-json.md} promises. */
public final class EntryNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Outline outline;
    private final ReviewNode reviews;
    private final Regrouping regrouping;
    private final CorroborationNode corroboration;
    private final Map<Sha256, ClaimNode> nodes = new HashMap<>();

    public EntryNode(Outline outline) {
        this.outline = outline;
        this.reviews = new ReviewNode(outline.docket());
        this.regrouping = new Regrouping(outline, new ReviewLog(outline.docket().reviews()));
        this.corroboration = new CorroborationNode(outline, this::wire);
    }

    /** An entry with all that stands behind it; claims and documents by their numbers. */
    public ObjectNode of(Entry entry) {
        ObjectNode node = JSON.objectNode()
                .put("id", WellFormed.text(entry.id()))
                .put("type", entry.matter().type().key());
        node.set("actors", Texts.of(entry.matter().actors()));
        node.set("targets", Texts.of(entry.matter().targets()));
        node.put("subject", WellFormed.text(entry.matter().subject()));
        node.put("documents", outline.documentCount(Flows.said(entry)));
        node.put("speakers", outline.voiceCount(Flows.said(entry)));
        node.set("claims", numbers(entry.claims()));
        ArrayNode figures = node.putArray("figures");
        entry.figures().forEach(series -> figures.add(series(series)));
        node.set("conflicts", Texts.of(entry.conflicts()));
        node.set("corroboration", corroboration.of(entry.corroboration()));
        if (!outline.docket().equals(Docket.NONE)) {
            ArrayNode regrouped = node.putArray("reviews");
            regrouping.of(entry).forEach(filed -> regrouped.add(filed.place()));
        }
        return node;
    }

    /** What a document says of itself, with its number. */
    public ObjectNode document(Document document) {
        Document.About about = document.about();
        return JSON.objectNode()
                .put("number", outline.documentNumber(document.sha256()))
                .put("id", WellFormed.text(document.id()))
                .put("sha256", document.sha256().hex())
                .put("origin", WellFormed.text(document.origin()))
                .put("address", textOrNull(about.address()))
                .put("publisher", textOrNull(about.publisher()))
                .put("title", textOrNull(about.title()))
                .put(
                        "published",
                        Optional.ofNullable(about.published())
                                .map(PartialDate::toString)
                                .orElse(null))
                .put("language", WellFormed.text(about.language()))
                .put("format", WellFormed.text(about.format()));
    }

    /** What documents took from one another, and what warns of them. */
    public CorroborationNode corroboration() {
        return corroboration;
    }

    /** Writes what a document of the case says. */
    public ClaimNode wire(Sha256 document) {
        return nodes.computeIfAbsent(document, sha256 -> new ClaimNode(outline.document(sha256), reviews));
    }

    private ObjectNode series(Series series) {
        ObjectNode node = JSON.objectNode()
                .put("speaker", WellFormed.text(series.speaker()))
                .put("unit", WellFormed.text(series.unit()));
        node.set("claims", numbers(series.points()));
        return node;
    }

    private ArrayNode numbers(List<Claim> claims) {
        ArrayNode node = JSON.arrayNode();
        claims.forEach(claim -> node.add(outline.claimNumber(claim)));
        return node;
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : WellFormed.text(text);
    }
}
