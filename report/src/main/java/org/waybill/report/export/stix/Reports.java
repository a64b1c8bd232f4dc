package org.waybill.report.export.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Link;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.words.Traces;

/** Each document as a report of the notes that quote it, and who has it from whom as relationships. */
final class Reports {
    private record Pair(Sha256 document, Sha256 source) {}

    private final Scope scope;
    private final Roll roll;

    Reports(Scope scope) {
        this.scope = scope;
        this.roll = scope.roll();
    }

    Stream<StixObject> all() {
        Map<Sha256, List<Claim>> claims = roll.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.passage().document()));
        Stream<StixObject> reports = roll.documents().stream()
                .map(document -> report(document, claims.getOrDefault(document.sha256(), List.of())));
        return Stream.concat(reports, relationships());
    }

    private StixObject report(Document document, List<Claim> claims) {
        Document.About about = document.about();
        List<String> refs =
                new ArrayList<>(claims.stream().map(scope::claim).distinct().toList());
        refs.add(about.publisher().isBlank() ? StixObject.MAKER : Scope.publisher(about.publisher()));
        return StixObject.of(
                        scope.report(document.sha256()), scope.added(document), scope.latest(scope.added(document)))
                .put("name", about.title().isBlank() ? document.id() : about.title())
                .put(
                        "published",
                        StixObject.moment(
                                about.published() == null ? scope.added(document) : Scope.published(document)))
                .put("object_refs", refs)
                .put(
                        "labels",
                        List.of("document", "published:" + (about.published() == null ? "unknown" : about.published())))
                .refer(References.of(document));
    }

    private Stream<StixObject> relationships() {
        Map<Pair, List<Link>> links = new LinkedHashMap<>();
        Stream.concat(
                        roll.source().dependence().links().stream(),
                        roll.entries().stream().flatMap(entry -> entry.corroboration().links().stream()))
                .filter(link -> link.standing() != Link.Standing.CUT && isInside(link))
                .distinct()
                .forEach(link -> links.computeIfAbsent(pair(link), any -> new ArrayList<>())
                        .add(link));
        return links.entrySet().stream().map(row -> relationship(row.getKey(), row.getValue()));
    }

    private boolean isInside(Link link) {
        Sha256 source = link.source();
        return source != null && roll.outline().holds(source) && roll.outline().holds(link.document());
    }

    private static Pair pair(Link link) {
        return new Pair(link.document(), Objects.requireNonNull(link.source()));
    }

    /** What is only suspected, or runs in a ring, is no more than related. */
    private StixObject relationship(Pair pair, List<Link> links) {
        boolean counts = links.stream().anyMatch(link -> link.standing() == Link.Standing.COUNTS);
        Document taker = roll.outline().document(pair.document());
        return StixObject.of(
                        scope.id(
                                "relationship",
                                pair.document().hex(),
                                pair.source().hex()),
                        scope.added(taker),
                        scope.latest(scope.added(taker)))
                .put("relationship_type", counts ? "derived-from" : "related-to")
                .put(
                        "description",
                        links.stream().map(Reports::words).distinct().collect(Collectors.joining("\n")))
                .put("source_ref", scope.report(pair.document()))
                .put("target_ref", scope.report(pair.source()));
    }

    private static String words(Link link) {
        Stream<String> quoted = link.words().stream().map(Passage::text).map(text -> "“" + text + "”");
        return Stream.concat(
                        Stream.of(Traces.kind(link.kind()), Traces.standing(link.standing()), link.measure()), quoted)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
    }
}
