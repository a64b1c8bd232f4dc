package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.CodePoints;
import org.waybill.model.ContextNote;
import org.waybill.model.Element;
import org.waybill.model.OriginCount;
import org.waybill.model.Position;
import org.waybill.model.Provision;
import org.waybill.model.Sha256;
import org.waybill.model.Span;
import org.waybill.model.Tally;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.WellFormed;

/** Writes which provisions entries would engage, in the form that {@code docs/formats/report-json.md} promises. */
public final class AssessmentNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Outline outline;
    private final CaseAssessment assessment;
    private final Map<Sha256, CodePoints> codePoints = new TreeMap<>();
    private final Map<String, Provision> provisions = new TreeMap<>();
    private final TreeSet<String> sources = new TreeSet<>();
    /** By number: the claims that were named. */
    private final Map<Integer, Claim> claims = new TreeMap<>();

    public AssessmentNode(Outline outline, CaseAssessment assessment) {
        this.outline = outline;
        this.assessment = assessment;
    }

    /** What was made of each entry, each with the claims and provisions that it names; nothing where nobody asked. */
    public static Stream<ObjectNode> lines(Outline outline) {
        return outline.source().assessment().stream().flatMap(assessment -> assessment.entries().stream()
                .map(of -> new AssessmentNode(outline, assessment).line(of)));
    }

    private ObjectNode line(CaseAssessment.OfEntry of) {
        ObjectNode node = entry(of);
        node.set("claims", array(claims.entrySet(), this::named));
        node.set("provisions", array(provisions.values(), this::provision));
        return node;
    }

    private ObjectNode named(Map.Entry<Integer, Claim> claim) {
        return JSON.objectNode()
                .put("number", claim.getKey())
                .put("sha256", claim.getValue().passage().document().hex())
                .put(
                        "id",
                        outline.docket().id(claim.getValue()).map(ClaimId::hex).orElse(null));
    }

    private int number(Claim claim) {
        int number = outline.claimNumber(claim);
        claims.put(number, claim);
        return number;
    }

    /** The editions of the rules, what was made of each entry, the caps, and every provision and source named. */
    public ObjectNode of() {
        ObjectNode node = JSON.objectNode();
        node.set("packs", array(assessment.packs(), AssessmentNode::pack));
        node.set("entries", array(assessment.entries(), this::entry));
        node.set("tallies", array(assessment.tallies(), this::tally));
        node.set("provisions", array(provisions.values(), this::provision));
        ObjectNode named = node.putObject("sources");
        sources.forEach(key -> named.put(
                WellFormed.text(key), WellFormed.text(assessment.sources().getOrDefault(key, ""))));
        return node;
    }

    private static ObjectNode pack(CaseAssessment.Pack pack) {
        return JSON.objectNode()
                .put("regime", WellFormed.text(pack.regime()))
                .put("title", WellFormed.text(pack.title()))
                .put("version", pack.version())
                .put("compiled", pack.compiled().toString())
                .put("provisions", pack.provisions());
    }

    private ObjectNode entry(CaseAssessment.OfEntry of) {
        ObjectNode node = JSON.objectNode().put("entry", WellFormed.text(of.entry()));
        Map<Element, Integer> elements = new LinkedHashMap<>();
        node.set("assessments", array(of.assessments(), one -> assessment(one, elements)));
        node.set("elements", array(elements.keySet(), this::element));
        node.set("context", array(of.context(), this::context));
        node.set("positions", array(of.positions(), this::position));
        return node;
    }

    /** A provision is never named without how sure its citation is. */
    private ObjectNode cited(Provision provision) {
        provisions.put(provision.id(), provision);
        return JSON.objectNode()
                .put("provision", WellFormed.text(provision.id()))
                .put("citation", WellFormed.text(provision.citation()))
                .put("certainty", provision.certainty().words());
    }

    /** The duties of an entry share most of what they ask, so each element is written once and named by its place. */
    private ObjectNode assessment(Assessment one, Map<Element, Integer> elements) {
        ObjectNode node = cited(one.provision())
                .put("limb", WellFormed.text(one.limb()))
                .put("bound", one.bound().isEmpty() ? null : WellFormed.text(one.bound()))
                .put("from", day(one.from()))
                .put("to", day(one.to()))
                .put("result", one.result().key());
        boolean isOut = one.result() == Assessment.Result.NOT_ENGAGED;
        List<Element> shown = isOut ? one.in(Element.State.RULED_OUT) : one.elements();
        ArrayNode places = node.putArray("elements");
        shown.forEach(element -> {
            elements.putIfAbsent(element, elements.size());
            places.add(elements.get(element));
        });
        return node.put("note", WellFormed.text(one.note()));
    }

    private ObjectNode element(Element element) {
        ObjectNode node = JSON.objectNode()
                .put("kind", element.kind().key())
                .put("id", WellFormed.text(element.id()))
                .put("question", WellFormed.text(element.question()))
                .put("state", element.state().key())
                .put("why", WellFormed.text(element.why()));
        node.set("support", array(element.support(), this::support));
        node.set("against", array(element.against(), this::support));
        node.set("origins", count(element.origins()));
        return node;
    }

    private ObjectNode support(Element.Support support) {
        ObjectNode node = JSON.objectNode().put("claim", number(support.claim()));
        ArrayNode spans = node.putArray("spans");
        support.spans().forEach(span -> spans.add(span(support.claim(), span)));
        return node;
    }

    private ArrayNode span(Claim claim, Span span) {
        CodePoints points = codePoints.computeIfAbsent(
                claim.passage().document(),
                document -> CodePoints.of(outline.document(document).text()));
        return JSON.arrayNode().add(points.at(span.start())).add(points.at(span.end()));
    }

    private static ObjectNode count(OriginCount origins) {
        return JSON.objectNode().put("certain", origins.certain()).put("possible", origins.possible());
    }

    private ObjectNode context(ContextNote note) {
        return cited(note.provision()).put("why", WellFormed.text(note.why()));
    }

    private ObjectNode position(Position position) {
        ObjectNode node = JSON.objectNode()
                .put("holder", WellFormed.text(position.holder()))
                .put("stance", position.stance().key());
        if (position instanceof Position.InTheCase told) {
            return node.put("claim", number(told.claim()));
        } else if (position instanceof Position.OnRecord held) {
            node.put("held", held.held() == null ? null : held.held().toString())
                    .put("words", WellFormed.text(held.words()));
            node.set("provisions", Texts.of(held.provisions()));
            sources.addAll(held.sources());
            node.set("sources", Texts.of(held.sources()));
            return node;
        }
        throw new IllegalStateException("a position of no known kind: " + position.holder());
    }

    private ObjectNode tally(Tally tally) {
        ObjectNode node = cited(tally.provision())
                .put("from", tally.from().toString())
                .put("to", tally.to().toString())
                .put("limit", tally.limit())
                .put("unit", WellFormed.text(tally.unit()))
                .put("low", tally.low())
                .put("high", tally.high())
                .put("outcome", tally.outcome().key())
                .put("why", WellFormed.text(tally.why()));
        node.set("lines", array(tally.lines(), this::line));
        node.set("origins", count(tally.origins()));
        return node;
    }

    private ObjectNode line(Tally.Line line) {
        return JSON.objectNode()
                .put("supplier", line.supplier().isEmpty() ? null : WellFormed.text(line.supplier()))
                .put("origin", WellFormed.text(line.origin()))
                .put("claim", number(line.claim()))
                .put("low", line.low())
                .put("high", line.high())
                .put("counts", line.counts())
                .put("why", WellFormed.text(line.why()));
    }

    private ObjectNode provision(Provision provision) {
        sources.addAll(provision.sources());
        return ProvisionNode.of(provision);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> ArrayNode array(Collection<T> all, Function<T, ObjectNode> write) {
        ArrayNode node = JSON.arrayNode();
        all.forEach(one -> node.add(write.apply(one)));
        return node;
    }
}
