package org.waybill.report.page;

import java.util.List;

/**
 * What a case comes to under the rules, in one place.
 *
 * @param summary in sentences
 * @param rows provisions that some entry engages, or of which it cannot be said
 * @param positions how others read the regimes as a whole
 * @param caps yearly caps, by provision and year
 * @param unshown elements for which no claim was found
 * @param packs the editions of the rules, in words
 */
public record RulesView(
        String summary,
        List<RuleRow> rows,
        List<DutiesView.PositionView> positions,
        List<CapView> caps,
        List<UnshownRow> unshown,
        List<String> packs) {

    /** Provisions that some entry engages. */
    public List<RuleRow> engaged() {
        return rows.stream().filter(row -> !row.engaged().isEmpty()).toList();
    }

    /** Provisions that no entry engages, and of which it cannot be said of some. */
    public List<RuleRow> open() {
        return rows.stream().filter(row -> row.engaged().isEmpty()).toList();
    }

    /** A provision, with the entries that engage it and those that may. */
    public record RuleRow(CitationView citation, List<Piece> engaged, List<Piece> open) {}

    /**
     * A cap in one of its years.
     *
     * @param anchor where it is found on the page
     * @param citation the provision
     * @param year in words
     * @param outcome in words
     * @param key of the outcome, for its look
     * @param sums what the figures come to against the limit, in a sentence
     * @param why in a sentence, why that
     * @param lines every figure that was looked at
     */
    public record CapView(
            String anchor,
            CitationView citation,
            String year,
            String outcome,
            String key,
            String sums,
            String why,
            List<LineView> lines) {}

    /**
     * One origin's figure brought to the year.
     *
     * @param supplier who supplied
     * @param origin whose figure it is
     * @param figure as it was claimed
     * @param note its footnote
     * @param range what it leaves for the year, in the cap's unit
     * @param counts whether it made the sum
     * @param why how it was brought there, or why it was left out
     */
    public record LineView(
            String supplier, String origin, String figure, int note, String range, boolean counts, String why) {}

    /** What no claim of an entry shows, and of which provisions it was asked. */
    public record UnshownRow(Piece entry, String question, String why, List<CitationView> citations) {}
}
