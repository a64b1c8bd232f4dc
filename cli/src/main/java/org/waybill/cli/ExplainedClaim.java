package org.waybill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.extraction.explain.Explanation;
import org.waybill.extraction.explain.Grounding;
import org.waybill.extraction.explain.Reason;
import org.waybill.model.Claim;
import org.waybill.model.CodePoints;
import org.waybill.model.Document;
import org.waybill.model.Span;
import org.waybill.report.wire.SlotNames;
import org.waybill.report.words.Statement;

/** One claim as text: the sentence with its evidence marked, then each part with its reason. */
final class ExplainedClaim {
    private static final int LABEL = 14;
    /** A letter for each slot, under its characters in the sentence. */
    private static final Map<String, Character> MARKS = marks();

    private static final char WORD = 'W';

    private final int number;
    private final Claim claim;
    private final Document document;
    private final Explanation why;
    private final CodePoints points;

    ExplainedClaim(int number, Claim claim, Document document, Explanation why) {
        this.number = number;
        this.claim = claim;
        this.document = document;
        this.why = why;
        this.points = CodePoints.of(document.text());
    }

    private static Map<String, Character> marks() {
        Map<String, Character> marks = new LinkedHashMap<>();
        marks.put("actor", 'A');
        marks.put("recipient_or_target", 'R');
        marks.put("items", 'I');
        marks.put("quantity", 'Q');
        marks.put("period", 'P');
        marks.put("place", 'L');
        marks.put("attribution", 'S');
        return marks;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.hanging("", 4, headline())).append('\n');
        text.append(passage()).append('\n');
        line(text, "  tier", claim.tier().name(), List.of(), why.tier());
        line(text, "  status", Phrase.firmness(claim), List.of(), why.status());
        line(text, "  frame", frame(), List.of(), why.frame());
        line(text, WORD + " word", "", List.of(claim.grounds().word()), new Reason("told of the event", List.of()));
        Map<String, List<Span>> spans = SlotNames.spans(claim);
        MARKS.forEach((slot, mark) -> line(
                text,
                mark + " " + label(slot),
                value(slot),
                spans.getOrDefault(slot, List.of()),
                why.slots().getOrDefault(slot, new Reason("", List.of()))));
        return text.toString();
    }

    private String headline() {
        return "Claim " + number + ": " + claim.type().key() + ", " + Phrase.between(claim) + ", "
                + Phrase.goods(claim);
    }

    private String passage() {
        MarkedPassage marked = new MarkedPassage(claim.passage());
        SlotNames.spans(claim).forEach((slot, spans) -> marked.mark(MARKS.getOrDefault(slot, '?'), spans));
        marked.mark(WORD, List.of(claim.grounds().word()));
        return marked.toString();
    }

    private String frame() {
        return claim.rule().replaceFirst("@.*", "");
    }

    private String label(String slot) {
        return switch (slot) {
            case "recipient_or_target" -> Statement.targetName(claim.type());
            case "attribution" -> "source";
            default -> slot;
        };
    }

    private String value(String slot) {
        String value =
                switch (slot) {
                    case "actor" -> Phrase.parties(claim.slots().actors());
                    case "recipient_or_target" -> Phrase.parties(claim.slots().target());
                    case "items" -> Phrase.items(claim);
                    case "quantity" -> Phrase.counted(claim);
                    case "period" -> Phrase.when(claim);
                    case "place" -> Phrase.place(claim);
                    default -> Phrase.speaker(claim);
                };
        return value.isEmpty() ? "none" : value;
    }

    private void line(StringBuilder text, String label, String value, List<Span> spans, Reason reason) {
        List<String> parts = new ArrayList<>();
        if (!value.isEmpty()) {
            parts.add(value);
        }
        String evidence = spans.stream().map(this::quoted).collect(Collectors.joining(" and "));
        parts.add(evidence.isEmpty() ? reason.words() : evidence + ", " + reason.words());
        String rows = reason.rows().stream().map(ExplainedClaim::row).collect(Collectors.joining());
        String padded = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
        text.append(Wrapped.hanging(padded, padded.length(), String.join(": ", parts) + rows));
    }

    private static String row(Grounding row) {
        return " [" + row.file() + ": " + row.key() + "]";
    }

    private String quoted(Span span) {
        String elsewhere = claim.passage().span().covers(span) ? "" : " elsewhere in the document";
        return "“" + span.of(document.text()) + "” " + points.at(span.start()) + "–" + points.at(span.end())
                + elsewhere;
    }
}
