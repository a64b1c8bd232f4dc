package org.waybill.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waybill.model.CodePoints;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Shown;

/** Where a quotation stands, counted as every public format counts. */
final class Places {
    private final Outline outline;
    private final Map<Sha256, CodePoints> codePoints = new HashMap<>();

    Places(Outline outline) {
        this.outline = outline;
    }

    /** "characters 120–260". */
    String of(Passage passage) {
        CodePoints points = codePoints.computeIfAbsent(
                passage.document(),
                document -> CodePoints.of(outline.document(document).text()));
        int start = points.at(passage.span().start());
        int end = points.at(passage.span().end());
        return String.format(Locale.ROOT, "characters %d–%d", start, end);
    }

    /** Quotations, each with its document and place. */
    List<LinkView.QuoteView> quotes(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new LinkView.QuoteView(
                        Shown.text(passage.text()), outline.documentNumber(passage.document()), of(passage)))
                .toList();
    }
}
