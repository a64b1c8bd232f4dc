package org.waybill.report.page;

import org.waybill.model.Provision;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/**
 * A provision as it is cited, never without how sure the citation is.
 *
 * @param text instrument and paragraph
 * @param mark how sure the citation is, in words; never blank
 * @param recalled whether nothing but memory stands behind it
 * @param id the same for good
 * @param title a few words
 */
public record CitationView(String text, String mark, boolean recalled, String id, String title) {
    public CitationView {
        if (text.isBlank() || mark.isBlank()) {
            throw new IllegalArgumentException("no provision is shown without how sure its citation is: " + id);
        }
    }

    static CitationView of(Provision provision) {
        return new CitationView(
                Shown.text(provision.citation()),
                Rules.mark(provision),
                provision.certainty() == Provision.Certainty.FROM_MEMORY,
                Shown.text(provision.id()),
                Shown.phrase(provision.title()));
    }
}
