package org.waybill.desk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty of a provision, asked of one entry.
 *
 * @param provision id of the provision
 * @param citation instrument and paragraph
 * @param regime key
 * @param title what the provision is about
 * @param limb id of the duty
 * @param bound who is bound, in words
 * @param result {@code engaged}, {@code cannot_say}, {@code not_engaged}; it follows from the elements
 * @param from the first day asked about, ISO 8601; null where no day was used
 * @param to the last
 * @param elements what the duty asks for
 * @param note what a reader must know besides; may be empty
 * @param certainty how sure the citation is, in words
 */
public record DutySheet(
        String provision,
        String citation,
        String regime,
        String title,
        String limb,
        String bound,
        String result,
        @Nullable String from,
        @Nullable String to,
        List<ElementSheet> elements,
        String note,
        String certainty) {
    /**
     * One element.
     *
     * @param kind {@code conduct}, {@code item}, {@code date}…
     * @param question what is asked
     * @param state key of the element's state: {@code no_evidence}
     * @param why the answer in a sentence
     * @param support ids of claims that show it, the first of them; of a duty that is not engaged only what rules it out
     * @param supports how many show it
     * @param against ids of claims against it, the first of them
     * @param opposes how many are against it
     * @param certain at least so many origins
     * @param possible at most so many
     */
    public record ElementSheet(
            String kind,
            String question,
            String state,
            String why,
            List<String> support,
            int supports,
            List<String> against,
            int opposes,
            int certain,
            int possible) {}
}
