package org.waybill.desk.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule whole; the entries held against it come in pages as {@link Asked}.
 *
 * @param row its line
 * @param rule in our words
 * @param bound who is bound
 * @param conduct the sorts of conduct it is about, by key
 * @param direction {@code from_target}…
 * @param force {@code binding}…
 * @param items what goods
 * @param exemptions in our words
 * @param inForce from when to when, in words
 * @param amends ids
 * @param amendedBy ids
 * @param sources where it was read, in words
 * @param notes may be empty
 * @param unshown what was asked of entries under it and is shown by no claim
 * @param tallies years of a capped rule; empty for any other
 */
public record ProvisionSheet(
        ProvisionRow row,
        String rule,
        String bound,
        List<String> conduct,
        String direction,
        String force,
        String items,
        String exemptions,
        List<String> inForce,
        List<String> amends,
        List<String> amendedBy,
        List<String> sources,
        String notes,
        List<UnshownRow> unshown,
        List<TallySheet> tallies) {
    /**
     * One entry held against one duty of the rule.
     *
     * @param entry id
     * @param headline of the entry
     * @param duty with its elements
     */
    public record Asked(String entry, String headline, DutySheet duty) {}

    /**
     * One year of a cap.
     *
     * @param from first day, ISO 8601
     * @param to last day
     * @param limit in {@code unit}
     * @param unit what is counted
     * @param low the least that the figures leave, all suppliers together
     * @param high the most; null where open
     * @param outcome {@code within}, {@code appears_to_exceed}, {@code exceeds}, {@code cannot_say}
     * @param sums limit and sum in a sentence
     * @param why that outcome, in a sentence
     * @param lines the figures that were looked at, those that count first, then by supplier and origin; at most sixty
     * @param looked how many were looked at in all
     */
    public record TallySheet(
            String from,
            String to,
            BigDecimal limit,
            String unit,
            BigDecimal low,
            @Nullable BigDecimal high,
            String outcome,
            String sums,
            String why,
            List<TallyLine> lines,
            int looked) {}

    /**
     * One origin's figure for one supplier.
     *
     * @param supplier a state's code or a name; empty where no claim tells
     * @param origin name of the body whose figure it is
     * @param figure as it was given, in words
     * @param claim id of the claim that has its first form; empty outside a case
     * @param low the least it leaves for the year
     * @param high the most; null where open
     * @param counts whether it made the sum
     * @param why how it was brought there, or was left out
     */
    public record TallyLine(
            String supplier,
            String origin,
            String figure,
            String claim,
            BigDecimal low,
            @Nullable BigDecimal high,
            boolean counts,
            String why) {}
}
