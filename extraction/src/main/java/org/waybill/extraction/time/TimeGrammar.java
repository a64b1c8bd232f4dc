package org.waybill.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;
import org.waybill.model.Span;

/** Finds the times of a sentence; pure, linear in its length, safe to share. */
public final class TimeGrammar {

    /** As {@link #find(String, PartialDate, PartialDate)}, with no date spoken of before. */
    public List<TimeExpression> find(String text, @Nullable PartialDate published) {
        return find(text, published, null);
    }

    /**
     * The times of a text, in order and apart from each other.
     *
     * @param published when the text appeared: what "last month" counts from; null leaves such words unresolved
     * @param anchor the last date spoken of before this text: what "that year" points to
     */
    public List<TimeExpression> find(String text, @Nullable PartialDate published, @Nullable PartialDate anchor) {
        return find(Tokens.of(text), published, anchor);
    }

    /** As above, for a text already cut into tokens. */
    public List<TimeExpression> find(Tokens tokens, @Nullable PartialDate published, @Nullable PartialDate anchor) {
        return new Resolution(tokens, published, anchor).expressions();
    }

    /** Where the text names dates, resolved or not: numbers there count nothing. */
    public List<Span> dates(Tokens tokens) {
        return find(tokens, null, null).stream()
                .flatMap(found -> found.dates().stream())
                .toList();
    }
}
