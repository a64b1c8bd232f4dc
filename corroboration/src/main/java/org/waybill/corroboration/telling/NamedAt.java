package org.waybill.corroboration.telling;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Span;

/** Where a document names whose word a claim is: "the documents show" points back to a sentence that says more of them. */
final class NamedAt {
    /** So far around a name its sentence is looked for; longer ones are lists. */
    private static final int FARTHEST = 400;

    private NamedAt() {}

    /** The claim's own sentence, then those that its source was read from. */
    static List<String> sentences(Claim claim, Document document) {
        Span own = claim.passage().span();
        Stream<String> others = claim.attribution().spans().stream()
                .filter(span ->
                        !span.overlaps(own) && span.end() <= document.text().length())
                .map(span -> around(document.text(), span));
        return Stream.concat(Stream.of(claim.passage().text()), others).toList();
    }

    private static String around(String text, Span span) {
        int from = Math.max(0, span.start() - FARTHEST);
        String near = text.substring(from, Math.min(text.length(), span.end() + FARTHEST));
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(near);
        int start = ends.preceding(Math.min(near.length(), span.start() - from + 1));
        int end = ends.following(Math.max(0, span.end() - from - 1));
        return near.substring(Math.max(0, start), end == BreakIterator.DONE ? near.length() : end);
    }
}
