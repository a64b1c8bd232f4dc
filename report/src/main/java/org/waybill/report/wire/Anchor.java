package org.waybill.report.wire;

import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Span;

/** The few words by which a reader finds a claim in its text. */
public final class Anchor {
    /** The limit of the annotation guidelines, so that anchors of people and of programs compare. */
    static final int MOST_WORDS = 8;

    private Anchor() {}

    /** The figure together with what it counts where they stand close, else the item, else the passage's beginning. */
    public static String of(Claim claim, Document document) {
        Span item = claim.anchor();
        Span close = claim.slots().quantity().spans().stream()
                .findFirst()
                .map(item::union)
                .filter(claim.passage().span()::covers)
                .filter(both -> wordsEnd(both.of(document.text())) == both.end() - both.start())
                .orElse(item);
        String text = close.of(document.text());
        return text.substring(0, wordsEnd(text));
    }

    /** Where the eighth word ends; the whole length where there are no more than eight. */
    private static int wordsEnd(String text) {
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = !Character.isWhitespace(text.charAt(at))
                    && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
            words += ends ? 1 : 0;
            if (words == MOST_WORDS) {
                return at + 1 == text.stripTrailing().length() ? text.length() : at + 1;
            }
        }
        return text.length();
    }
}
