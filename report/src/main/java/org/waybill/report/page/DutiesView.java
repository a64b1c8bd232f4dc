package org.waybill.report.page;

import java.util.List;

/**
 * Which provisions one entry would engage, element by element.
 *
 * @param anchor where it is found on the page
 * @param summary how many duties came out how, in a sentence
 * @param heads the elements, in the order of the cells
 * @param duties those engaged, then those of which it cannot be said though the goods fit
 * @param untold those of which it cannot be said whether they cover the goods, which the claims do not tell
 * @param out those that the day or whose duty it is rules out
 * @param elsewhereCount how many are about other goods, the other way or other conduct
 * @param elsewhere those, by provision, their duties in one line
 * @param context rules shown as background, without any result
 * @param positions how others read the rules here
 */
public record DutiesView(
        String anchor,
        String summary,
        List<String> heads,
        List<DutyView> duties,
        List<OutView> untold,
        List<OutView> out,
        int elsewhereCount,
        List<OutView> elsewhere,
        List<ContextView> context,
        List<PositionView> positions) {

    /**
     * One duty with what must be shown.
     *
     * @param anchor where its elements are found
     * @param citation the provision
     * @param limb which of its duties
     * @param duty whose
     * @param days the days that the claims leave for the conduct
     * @param result in words
     * @param key of the result, for its look
     * @param lacks what keeps it from being engaged; empty for nothing
     * @param cells the elements as signs, by the heads of the table
     * @param rule what the provision says, in own words
     * @param exemptions what it leaves out, in own words; empty for none stated
     * @param sources what the citation was held against; empty for nothing
     * @param elements what must be shown, in order
     * @param note what a reader must know of this reading; may be empty
     */
    public record DutyView(
            String anchor,
            CitationView citation,
            String limb,
            String duty,
            String days,
            String result,
            String key,
            String lacks,
            List<CellView> cells,
            String rule,
            String exemptions,
            String sources,
            List<ElementView> elements,
            String note) {}

    /** The elements of one kind as signs, and in words for those who do not see them. */
    public record CellView(String head, String signs, String words) {}

    /**
     * One element.
     *
     * @param name of its kind
     * @param question what must be shown
     * @param sign of its state
     * @param state in words
     * @param key of the state, for its look
     * @param why in a sentence
     * @param words what documents say there, the first few
     * @param notes footnotes of the claims that show it
     * @param against footnotes of those that speak against it
     * @param origins how many got what shows it for themselves
     */
    public record ElementView(
            String name,
            String question,
            String sign,
            String state,
            String key,
            String why,
            List<WordsView> words,
            EntryView.Notes notes,
            EntryView.Notes against,
            String origins) {}

    /** Words of a document, and their footnote. */
    public record WordsView(String text, int note) {}

    /** A duty that is not engaged or may not be about the goods at all, and what speaks against it. */
    public record OutView(CitationView citation, String limb, String why) {}

    /** A rule shown as background. It has no place for a result. */
    public record ContextView(CitationView citation, String why) {}

    /**
     * How somebody reads the rules.
     *
     * @param holder who
     * @param words the reading; of the case's documents in their own words
     * @param note the footnote of a document's words; 0 for a reading on record
     * @param when it was put, in words; empty where not known
     * @param on what it is about: provisions, or the regime as a whole; empty for a document's words
     * @param sources where it was seen; empty for a document's words
     */
    public record PositionView(String holder, String words, int note, String when, String on, String sources) {}
}
