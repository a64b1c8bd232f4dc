package org.waybill.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Admission;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.States;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.wire.AssessmentNode;
import org.waybill.report.wire.ClaimNode;
import org.waybill.report.wire.DocketNode;
import org.waybill.report.wire.EntryNode;
import org.waybill.report.wire.Json;
import org.waybill.report.wire.ReviewNode;
import org.waybill.report.wire.ScreeningNode;
import org.waybill.report.wire.SlotNames;
import org.waybill.report.wire.Texts;
import org.waybill.report.words.WellFormed;

/**
 * A case as data: all that its page says, so that anyone can build the page again.
 *
 * <p>The form is a public contract: {@code docs/formats/report-json.md}.
 */
public final class ReportJson {
    /** Name and version of the form. */
    public static final String FORMAT = "waybill-report/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Outline outline;
    private final ReviewNode reviews;
    private final EntryNode entries;

    private ReportJson(Case source) {
        this.outline = new Outline(source);
        this.reviews = new ReviewNode(source.docket());
        this.entries = new EntryNode(outline);
    }

    /** The data, as UTF-8. The same case gives the same bytes. */
    public static byte[] json(Case source) {
        return Json.pretty(new ReportJson(source).report()).getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode report() {
        ObjectNode report = JSON.objectNode().put("format", FORMAT);
        report.set("states", states());
        report.set("documents", array(outline.documents().stream().map(entries::document)));
        report.set("flows", array(new Flows(outline).all().stream().map(this::flow)));
        report.set("entries", array(outline.entries().stream().map(entries::of)));
        report.set("ungrouped", numbers(outline.ungrouped()));
        report.set("dependence", entries.corroboration().of(outline.source().dependence()));
        report.set("claims", array(outline.claims().stream().map(this::claim)));
        report.set("commentary", array(outline.source().readings().stream().flatMap(this::commentary)));
        report.set("gaps", array(outline.source().gaps().stream().map(ReportJson::gap)));
        report.set("notes", notes());
        outline.source()
                .screening()
                .ifPresent(screening -> report.set("screening", new ScreeningNode(outline, screening).of()));
        outline.source()
                .assessment()
                .ifPresent(made -> report.set("assessment", new AssessmentNode(outline, made).of()));
        if (isCase()) {
            report.set("set_aside", numbers(outline.setAside()));
            new DocketNode(outline.docket()).put(report);
        }
        return report;
    }

    /** Of documents that lie in no case the data stays without the members that tell of one. */
    private boolean isCase() {
        return !outline.docket().equals(Docket.NONE);
    }

    /** Names of the states the case names, so that a reader needs no table of its own. */
    private ObjectNode states() {
        TreeSet<String> codes = new TreeSet<>();
        outline.entries().forEach(entry -> {
            codes.addAll(entry.matter().actors());
            codes.addAll(entry.matter().targets());
        });
        outline.claims().forEach(claim -> Stream.of(
                        claim.slots().actors(), claim.slots().target())
                .flatMap(slot -> slot.value().stream())
                .forEach(parties -> parties.forEach(party -> codes.add(party.id()))));
        ObjectNode node = JSON.objectNode();
        codes.stream().filter(States::isCode).forEach(code -> node.put(code, States.name(code)));
        return node;
    }

    private ObjectNode flow(Flow flow) {
        ObjectNode node = JSON.objectNode();
        node.set("directions", array(Stream.of(flow.main(), flow.back()).map(this::direction)));
        return node;
    }

    private ObjectNode direction(Flow.Direction way) {
        ObjectNode node = JSON.objectNode()
                .put("from", textOrNull(way.from()))
                .put("to", textOrNull(way.to()))
                .put("documents", way.documents());
        node.set("entries", array(way.entries().stream().map(entry -> JSON.objectNode()
                .put("entry", WellFormed.text(entry.id()))
                .put("documents", outline.documentCount(Flows.said(entry)))
                .put("speakers", outline.voiceCount(Flows.said(entry))))));
        return node;
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = JSON.objectNode()
                .put("number", outline.claimNumber(claim))
                .put("standing", Standing.of(claim).key())
                .put("note", outline.noteNumber(claim));
        node.setAll(wire(claim.passage().document()).of(claim));
        claim.slots()
                .quantity()
                .value()
                .ifPresent(quantity -> node.put("basis", quantity.basis().key()));
        claim.slots()
                .period()
                .value()
                .ifPresent(period ->
                        node.put("period_relation", period.relation().name().toLowerCase(Locale.ROOT)));
        ObjectNode unstated = node.putObject("unstated");
        SlotNames.unstated(claim).forEach((slot, why) -> unstated.put(slot, WellFormed.text(why)));
        node.set("why", wire(claim.passage().document()).why(claim));
        reviews.put(node, claim);
        ClaimNode.putSaid(node, claim);
        return node;
    }

    private Stream<ObjectNode> commentary(Reading reading) {
        return reading.commentary().stream().map(sentence -> sentence(reading.document(), sentence));
    }

    private ObjectNode sentence(Document document, Commentary sentence) {
        ObjectNode node = JSON.objectNode().put("document", outline.documentNumber(document.sha256()));
        node.set("passage", wire(document.sha256()).passage(sentence.passage().span()));
        node.set(
                "proposition",
                wire(document.sha256()).passage(sentence.proposition().span()));
        node.put("holder", WellFormed.text(sentence.holder()));
        node.put("stance", sentence.stance().name().toLowerCase(Locale.ROOT));
        node.set("cues", Texts.of(sentence.cues()));
        return node;
    }

    private static ObjectNode gap(Admission.TurnedAway gap) {
        return JSON.objectNode()
                .put("source", WellFormed.text(gap.source()))
                .put("code", gap.reason().code())
                .put("detail", WellFormed.text(gap.detail()))
                .put("action", gap.reason().action());
    }

    private ArrayNode notes() {
        ArrayNode notes = JSON.arrayNode();
        for (Passage passage : outline.notes()) {
            ObjectNode node = notes.addObject()
                    .put("number", notes.size())
                    .put("document", outline.documentNumber(passage.document()))
                    .put("sha256", passage.document().hex());
            node.set("passage", wire(passage.document()).passage(passage.span()));
        }
        return notes;
    }

    private ClaimNode wire(Sha256 document) {
        return entries.wire(document);
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

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : WellFormed.text(text);
    }
}
