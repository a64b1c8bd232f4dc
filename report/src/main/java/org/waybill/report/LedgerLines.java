package org.waybill.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Case;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.report.outline.Outline;
import org.waybill.report.wire.CsvTable;
import org.waybill.report.wire.EntryNode;
import org.waybill.report.wire.Json;
import org.waybill.report.words.Profile;

/**
 * Entries as JSON, JSON lines or CSV, each with the claims and documents that its numbers name.
 *
 * <p>The form is a public contract: {@code docs/formats/report-json.md}.
 */
public final class LedgerLines {
    private final Outline outline;
    private final EntryNode nodes;
    private final Map<Sha256, List<Caution>> cautions;
    private final List<Suspicion> suspicions;

    private LedgerLines(Case source) {
        this.outline = new Outline(source);
        this.nodes = new EntryNode(outline);
        this.cautions = source.dependence().cautions().stream().collect(Collectors.groupingBy(Caution::document));
        this.suspicions = source.dependence().suspicions();
    }

    /** One JSON array, an entry on each line. */
    public static byte[] json(Case source) {
        String lines = nodes(source).map(Json::line).collect(Collectors.joining(",\n"));
        return bytes(lines.isEmpty() ? "[]\n" : "[\n" + lines + "\n]\n");
    }

    /** One entry a line. */
    public static byte[] jsonLines(Case source) {
        return bytes(nodes(source).map(entry -> Json.line(entry) + "\n").collect(Collectors.joining()));
    }

    /** Each entry as it stands on a line, made as it is asked for. */
    public static Stream<ObjectNode> nodes(Case source) {
        LedgerLines ledger = new LedgerLines(source);
        return ledger.outline.entries().stream().map(ledger::entry);
    }

    /** A line for each figure shown of each entry, one for an entry without any, by RFC 4180. */
    public static byte[] csv(Case source, Profile profile) {
        LedgerLines ledger = new LedgerLines(source);
        return bytes(CsvTable.ofEntries(ledger.outline.entries().stream()
                .flatMap(entry -> ledger.rows(entry, profile))
                .toList()));
    }

    private Stream<ObjectNode> rows(Entry entry, Profile profile) {
        ObjectNode node = nodes.of(entry);
        Corroboration backing = entry.corroboration();
        List<ObjectNode> rows = Profile.measures(backing).stream()
                .flatMap(measure -> profile.of(backing, measure).stream())
                .map(figure -> row(node, nodes.corroboration().figure(figure)))
                .toList();
        return rows.isEmpty() ? Stream.of(node) : rows.stream();
    }

    private static ObjectNode row(ObjectNode entry, ObjectNode figure) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.setAll(entry);
        row.set("figure", figure);
        return row;
    }

    private ObjectNode entry(Entry entry) {
        ObjectNode node = nodes.of(entry);
        ArrayNode told = node.putArray("told_by");
        entry.claims().stream().distinct().forEach(claim -> told.add(claim(claim)));
        ArrayNode carried = node.putArray("carried_by");
        named(entry).forEach(document -> carried.add(document(document)));
        suspected(entry, node);
        return node;
    }

    /** Suspicions with those of their agreements that lie in the entry. */
    private void suspected(Entry entry, ObjectNode node) {
        Set<Claim> here = new HashSet<>(entry.claims());
        for (Suspicion suspicion : suspicions) {
            List<Agreement> shown = suspicion.agreements().stream()
                    .filter(agreement -> here.contains(agreement.one()))
                    .toList();
            if (!shown.isEmpty()) {
                node.withArray("suspicions").add(nodes.corroboration().suspicion(suspicion, shown));
            }
        }
    }

    private ObjectNode claim(Claim claim) {
        Sha256 document = claim.passage().document();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("number", outline.claimNumber(claim));
        node.setAll(nodes.wire(document).line(claim));
        return node;
    }

    /** Every document whose number stands in the entry, in the order of their numbers. */
    private List<Document> named(Entry entry) {
        Set<Sha256> named = new HashSet<>();
        entry.claims().forEach(claim -> named.add(claim.passage().document()));
        entry.corroboration().links().forEach(link -> {
            named.add(link.document());
            Optional.ofNullable(link.source()).ifPresent(named::add);
            link.words().forEach(words -> named.add(words.document()));
        });
        List.copyOf(named).forEach(document -> cautions.getOrDefault(document, List.of())
                .forEach(caution -> caution.passages().forEach(passage -> named.add(passage.document()))));
        return named.stream()
                .filter(outline::holds)
                .sorted(Comparator.comparingInt(outline::documentNumber))
                .map(outline::document)
                .toList();
    }

    private ObjectNode document(Document document) {
        ObjectNode node = nodes.document(document);
        ArrayNode warned = node.putArray("cautions");
        cautions.getOrDefault(document.sha256(), List.of())
                .forEach(caution -> warned.add(nodes.corroboration().caution(caution)));
        return node;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
