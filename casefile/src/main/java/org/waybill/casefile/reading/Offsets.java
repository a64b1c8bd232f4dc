package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.model.CodePoints;
import org.waybill.model.Document;
import org.waybill.model.Passage;
import org.waybill.model.Span;

/** Places in one document's text: UTF-16 units in the model, code points in what is stored. */
final class Offsets {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PASSAGE = List.of("end", "start", "text");

    private final Document document;
    private final CodePoints codePoints;

    Offsets(Document document) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
    }

    ArrayNode pair(Span span) {
        return JSON.arrayNode(2).add(codePoint(span.start())).add(codePoint(span.end()));
    }

    ArrayNode pairs(List<Span> spans) {
        ArrayNode pairs = JSON.arrayNode(spans.size());
        spans.forEach(span -> pairs.add(pair(span)));
        return pairs;
    }

    ObjectNode passage(Passage passage) {
        if (!passage.document().equals(document.sha256())) {
            throw BadReading.unfit("", "quotes another document");
        }
        if (!quotes(passage)) {
            throw BadReading.unfit("", "does not quote the text at its place");
        }
        return JSON.objectNode()
                .put("end", codePoint(passage.span().end()))
                .put("start", codePoint(passage.span().start()))
                .put("text", passage.text());
    }

    Span span(Member pair) {
        List<Integer> ends = pair.each(Member::integer);
        if (ends.size() != 2) {
            throw pair.bad("must be a start and an end");
        }
        return span(pair, ends.get(0), ends.get(1));
    }

    /** In text order and none twice, as the model keeps them. */
    List<Span> spans(Member pairs) {
        List<Span> spans = pairs.each(this::span);
        for (int at = 1; at < spans.size(); at++) {
            if (spans.get(at - 1).compareTo(spans.get(at)) >= 0) {
                throw pairs.bad("must be in text order, each place once");
            }
        }
        return spans;
    }

    Passage passage(Member member) {
        member.with(PASSAGE);
        Span span = span(member, member.at("start").integer(), member.at("end").integer());
        Member text = member.at("text");
        Passage passage =
                text.make("is not as long as its place", () -> new Passage(document.sha256(), span, text.text()));
        if (!quotes(passage)) {
            throw text.bad("does not quote the text at its place");
        }
        return passage;
    }

    private Span span(Member member, int start, int end) {
        // Before the translation, which would run over at numbers near the greatest.
        if (start < 0 || start > end || end > document.text().length()) {
            throw member.bad("must run forward inside the text");
        }
        Span span = new Span(codePoints.offset(start), codePoints.offset(end));
        if (span.end() > document.text().length()) {
            throw member.bad("must run forward inside the text");
        }
        return span;
    }

    private boolean quotes(Passage passage) {
        return document.text().startsWith(passage.text(), passage.span().start());
    }

    private int codePoint(int offset) {
        int codePoint = codePoints.at(offset);
        if (offset > document.text().length() || codePoints.offset(codePoint) != offset) {
            throw BadReading.unfit("", "does not begin and end at characters of the text");
        }
        return codePoint;
    }
}
