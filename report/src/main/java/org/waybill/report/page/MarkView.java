package org.waybill.report.page;

import java.util.List;

/**
 * What a person made of a claim or of a matter, in words beside it.
 *
 * @param word what was done: Rejected
 * @param text by whom, when, and to what
 * @param reason in the person's own words; empty where it stands elsewhere
 */
public record MarkView(String word, List<Piece> text, String reason) {
    public MarkView {
        text = List.copyOf(text);
    }
}
