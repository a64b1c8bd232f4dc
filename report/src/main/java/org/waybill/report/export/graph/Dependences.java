package org.waybill.report.export.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Body;
import org.waybill.model.Document;
import org.waybill.model.Link;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Traces;

/** Who has it from whom: documents and bodies, each edge with the words or the measure that show it. */
public final class Dependences {
    private final Roll roll;

    public Dependences(Roll roll) {
        this.roll = roll;
    }

    /** Documents first, in the case's order; edges lead from the one that takes to the one it takes from. */
    public Graph graph() {
        Graph graph = new Graph(
                "origins", "Documents and bodies, and who of them has it from whom, as far as words or figures show.");
        roll.documents().forEach(document -> graph.node(node(document)));
        links().forEach(link -> put(graph, link));
        roll.source().dependence().suspicions().forEach(suspicion -> put(graph, suspicion));
        return graph;
    }

    private Stream<Link> links() {
        return Stream.concat(
                        roll.source().dependence().links().stream(),
                        roll.entries().stream().flatMap(entry -> entry.corroboration().links().stream()))
                .distinct();
    }

    private void put(Graph graph, Link link) {
        String taken = taken(graph, link);
        if (!roll.outline().holds(link.document())) {
            graph.node(absent(link.document()));
        }
        graph.edge(Part.edge(id(link.document()), taken, Traces.kind(link.kind()))
                .put(Attribute.KIND, link.kind().key())
                .put(Attribute.WORDS, Traces.kind(link.kind()))
                .put(Attribute.QUOTED, link.words().stream().map(Passage::text).collect(Collectors.joining("\n")))
                .put(Attribute.MEASURE, link.measure())
                .put(Attribute.STANDING, link.standing().key())
                .put(Attribute.COUNTS, link.standing() == Link.Standing.COUNTS)
                .lasting(published(link.document()).orElse(null), null));
    }

    /** A document where one is known, else the body. */
    private String taken(Graph graph, Link link) {
        Sha256 source = link.source();
        if (source != null) {
            if (!roll.outline().holds(source)) {
                graph.node(absent(source));
            }
            return id(source);
        }
        Body from = link.from();
        if (from == null) {
            throw new IllegalStateException("a link leads to a document or to a body");
        }
        graph.node(node(from));
        return id(from);
    }

    private static void put(Graph graph, Suspicion suspicion) {
        graph.node(node(suspicion.one()));
        graph.node(node(suspicion.other()));
        boolean isOne = suspicion.order().taker() == Suspicion.Taker.ONE;
        Body taker = isOne ? suspicion.one() : suspicion.other();
        Body giver = isOne ? suspicion.other() : suspicion.one();
        graph.edge(Part.edge(id(taker), id(giver), "Agree as chance would not have it")
                .put(Attribute.KIND, "suspicion")
                .put(Attribute.WORDS, suspicion.words())
                .put(Attribute.STANDING, Link.Standing.SUSPECTED.key())
                .put(Attribute.COUNTS, false));
    }

    private Optional<PartialDate> published(Sha256 document) {
        return roll.outline().holds(document)
                ? Optional.ofNullable(roll.outline().document(document).about().published())
                : Optional.empty();
    }

    private static Part node(Document document) {
        Document.About about = document.about();
        PartialDate published = about.published();
        return Part.node(id(document.sha256()), Shown.text(about.title().isBlank() ? document.id() : about.title()))
                .put(Attribute.KIND, "document")
                .put(Attribute.NAME, document.id())
                .put(Attribute.PUBLISHER, about.publisher())
                .put(Attribute.PUBLISHED, published == null ? null : published.toString())
                .put(Attribute.ADDRESS, about.address())
                .put(Attribute.SHA256, document.sha256().hex())
                .lasting(published, null);
    }

    private static Part absent(Sha256 document) {
        return Part.node(id(document), "A document that the case does not hold")
                .put(Attribute.KIND, "document elsewhere")
                .put(Attribute.SHA256, document.hex());
    }

    private static Part node(Body body) {
        return Part.node(id(body), Shown.text(body.name()))
                .put(Attribute.KIND, body.kind().key())
                .put(Attribute.NAME, body.id())
                .put(Attribute.STATE, body.state());
    }

    private static String id(Sha256 document) {
        return "document-" + document.hex();
    }

    private static String id(Body body) {
        return "body-" + Roll.digits(body.id());
    }
}
