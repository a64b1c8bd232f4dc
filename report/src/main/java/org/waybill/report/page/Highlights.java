package org.waybill.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Span;
import org.waybill.report.wire.SlotNames;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Statement;

/** Cuts a claim's quotation wherever a slot begins or ends. */
final class Highlights {
    private static final Map<String, String> NAMES = Map.of(
            "actor", "actor",
            "items", "item",
            "quantity", "figure",
            "period", "time",
            "place", "place",
            "attribution", "speaker");

    private static final String TARGET = "recipient_or_target";

    private final Claim claim;
    private final Document document;
    private final Map<String, List<Span>> spans;

    Highlights(Claim claim, Document document) {
        this.claim = claim;
        this.document = document;
        this.spans = SlotNames.spans(claim);
        // An article that speaks for itself has no words that name a speaker; its whole sentence would be marked.
        if (claim.attribution().value().filter(Attribution::isAuthor).isPresent()) {
            spans.remove("attribution");
        }
    }

    /** The passage, piece by piece. */
    List<Segment> segments() {
        Span passage = claim.passage().span();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(passage.start(), passage.end()));
        spans.values().stream()
                .flatMap(List::stream)
                .filter(passage::covers)
                .forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Segment> segments = new ArrayList<>();
        int from = passage.start();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(segment(new Span(from, to)));
            from = to;
        }
        return segments;
    }

    /** Words outside the passage that a slot was read from, each with the slot's name. */
    List<Segment> elsewhere() {
        List<Segment> segments = new ArrayList<>();
        spans.forEach((slot, places) -> places.stream()
                .filter(span -> !claim.passage().span().covers(span))
                .forEach(span -> segments.add(new Segment(Shown.text(span.of(document.text())), name(slot), ""))));
        return segments;
    }

    /** What the text does not tell, each with the reason. */
    List<Segment> unstated() {
        return SlotNames.unstated(claim).entrySet().stream()
                .filter(row -> row.getKey().equals("actor") || row.getKey().equals(TARGET))
                .map(row -> new Segment(Shown.phrase(row.getValue()), name(row.getKey()), ""))
                .toList();
    }

    private Segment segment(Span piece) {
        return new Segment(
                Shown.text(piece.of(document.text())),
                slots(span -> span.covers(piece)),
                slots(span -> span.covers(piece) && span.end() == piece.end()));
    }

    private String slots(Predicate<Span> wanted) {
        return spans.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(wanted))
                .map(row -> name(row.getKey()))
                .collect(Collectors.joining(",\u00A0"));
    }

    private String name(String slot) {
        if (slot.equals(TARGET)) {
            return Statement.targetName(claim.type());
        }
        return NAMES.getOrDefault(slot, slot);
    }
}
