package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Passage;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.WellFormed;

/** Writes who got what for themselves in the form that {@code docs/formats/report-json.md} promises. */
public final class CorroborationNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Outline outline;
    private final Function<Sha256, ClaimNode> documents;

    /**
     * Writes by the numbers of an outline.
     *
     * @param documents writes claims and quotations of a document
     */
    public CorroborationNode(Outline outline, Function<Sha256, ClaimNode> documents) {
        this.outline = outline;
        this.documents = documents;
    }

    /** All that is known behind an entry. */
    public ObjectNode of(Corroboration backing) {
        ObjectNode node = JSON.objectNode();
        node.set("origins", count(backing.origins()));
        node.set("findings", count(backing.findings()));
        node.put("grade", backing.grade().key()).put("why", WellFormed.text(backing.why()));
        node.set("roots", array(backing.roots().stream().map(origin -> root(origin, backing))));
        node.set("links", array(backing.links().stream().map(this::link)));
        node.set("remarks", array(backing.remarks().stream().map(this::remark)));
        node.set("figures", array(backing.figures().stream().map(this::figure)));
        return node;
    }

    /** What documents took from one another, whatever they are about. */
    public ObjectNode of(Dependence dependence) {
        ObjectNode node = JSON.objectNode();
        if (!dependence.tables().isEmpty()) {
            node.put("tables", dependence.tables());
        }
        node.set("links", array(dependence.links().stream().map(this::link)));
        node.set("cautions", array(dependence.cautions().stream().map(this::caution)));
        node.set(
                "suspicions",
                array(dependence.suspicions().stream().map(suspicion -> suspicion(suspicion, suspicion.agreements()))));
        return node;
    }

    /**
     * Two bodies that agree as chance would not have it.
     *
     * @param shown those of its agreements that are written
     */
    public ObjectNode suspicion(Suspicion suspicion, List<Agreement> shown) {
        ObjectNode node = JSON.objectNode();
        node.set("one", body(suspicion.one()));
        node.set("other", body(suspicion.other()));
        node.put("shared", suspicion.shared())
                .put("departed", suspicion.departed())
                .put("agreed", suspicion.agreements().size())
                .put("expected", suspicion.expected())
                .put("chance", suspicion.chance())
                .put("one_later", suspicion.order().oneLater())
                .put("other_later", suspicion.order().otherLater())
                .put("taker", suspicion.order().taker().key())
                .put("words", WellFormed.text(suspicion.words()));
        node.set("agreements", array(shown.stream().map(this::agreement)));
        return node;
    }

    private ObjectNode agreement(Agreement agreement) {
        return JSON.objectNode()
                .put("kind", agreement.kind().key())
                .put("one", outline.claimNumber(agreement.one()))
                .put("other", outline.claimNumber(agreement.other()));
    }

    private static ObjectNode count(OriginCount count) {
        return JSON.objectNode().put("certain", count.certain()).put("possible", count.possible());
    }

    private ObjectNode root(Origin origin, Corroboration among) {
        ObjectNode node = JSON.objectNode();
        node.set("body", body(origin.body()));
        node.put("side", origin.side().key()).put("hand", origin.hand().key());
        ArrayNode evidence = node.putArray("evidence");
        origin.evidence().forEach(kind -> evidence.add(kind.key()));
        node.put("counts", origin.counts().key()).put("why", WellFormed.text(origin.why()));
        node.set("findings", array(origin.findings().stream().map(finding -> finding(finding, among))));
        return node;
    }

    private static ObjectNode body(Body body) {
        return JSON.objectNode()
                .put("id", WellFormed.text(body.id()))
                .put("name", WellFormed.text(body.name()))
                .put("kind", body.kind().key())
                .put("state", body.state().isEmpty() ? null : body.state());
    }

    private ObjectNode finding(Finding finding, Corroboration among) {
        ObjectNode node = JSON.objectNode()
                .put("said", finding.said() == null ? null : finding.said().toString());
        node.set("figure", finding.figure() == null ? JSON.nullNode() : ClaimNode.quantity(finding.figure()));
        node.set("period", finding.period() == null ? JSON.nullNode() : ClaimNode.period(finding.period()));
        Origin.Counts counts = among.keepsApart(finding) ? Origin.Counts.NOT : finding.counts();
        node.put("counts", counts.key());
        node.set("claims", numbers(finding.claims()));
        return node;
    }

    private ObjectNode link(Link link) {
        ObjectNode node = JSON.objectNode()
                .put("kind", link.kind().key())
                .put("document", number(link.document()))
                .put("source", link.source() == null ? null : number(link.source()))
                .put(
                        "source_sha256",
                        link.source() == null ? null : link.source().hex());
        node.set("from", link.from() == null ? JSON.nullNode() : body(link.from()));
        node.set("words", passages(link.words()));
        return node.put("measure", link.measure().isBlank() ? null : WellFormed.text(link.measure()))
                .put("standing", link.standing().key());
    }

    private ObjectNode remark(Remark remark) {
        ObjectNode node =
                JSON.objectNode().put("kind", remark.kind().key()).put("words", WellFormed.text(remark.words()));
        node.set("claims", numbers(remark.claims()));
        return node;
    }

    /** The figure of one measure under one convention. */
    public ObjectNode figure(BestFigure figure) {
        ObjectNode node = JSON.objectNode()
                .put("profile", WellFormed.text(figure.profile()))
                .put("measure", WellFormed.text(figure.measure()))
                .put("low", figure.low())
                .put("best", figure.best())
                .put("high", figure.high())
                .put("bracketed", figure.bracketed())
                .put("why", WellFormed.text(figure.why()));
        ArrayNode readAs = node.putArray("read_as");
        figure.readAs().forEach(words -> readAs.add(WellFormed.text(words)));
        node.set("claims", numbers(figure.claims()));
        return node;
    }

    /** A warning about one document. */
    public ObjectNode caution(Caution caution) {
        ObjectNode node = JSON.objectNode()
                .put("document", number(caution.document()))
                .put("kind", caution.kind().key())
                .put("words", WellFormed.text(caution.words()));
        node.set("passages", passages(caution.passages()));
        return node;
    }

    private ArrayNode passages(List<Passage> passages) {
        return array(passages.stream().map(this::passage));
    }

    private ObjectNode passage(Passage passage) {
        ObjectNode node = JSON.objectNode().put("document", number(passage.document()));
        node.setAll(documents.apply(passage.document()).passage(passage.span()));
        return node;
    }

    /** Null for a document that the case does not hold: a decision may name one. */
    private @Nullable Integer number(Sha256 document) {
        return outline.holds(document) ? outline.documentNumber(document) : null;
    }

    private ArrayNode numbers(List<Claim> claims) {
        ArrayNode node = JSON.arrayNode();
        claims.forEach(claim -> node.add(outline.claimNumber(claim)));
        return node;
    }

    private static ArrayNode array(Stream<ObjectNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }
}
