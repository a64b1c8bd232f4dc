package org.waybill.desk.sheet;

import java.util.List;

/**
 * A rule whole; the entries held against it come in pages as {@link Asked}.
 *
 * @param row its line
 * @param rule in our words
 * @param bound who is bound
 * @param direction {@code from_target}…
 * @param force {@code binding}…
 * @param items what goods
 * @param exemptions in our words
 * @param inForce from when to when, in words
 * @param amends ids
 * @param amendedBy ids
 * @param sources where it was read, in words
 * @param notes may be empty
 * @param tallies years of a capped rule; empty for any other
 */
public record ProvisionSheet(
        ProvisionRow row,
        String rule,
        String bound,
        String direction,
        String force,
        String items,
        String exemptions,
        List<String> inForce,
        List<String> amends,
        List<String> amendedBy,
        List<String> sources,
        String notes,
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
     * @param limit with its unit, in words
     * @param sum low to high, in words
     * @param outcome {@code within}, {@code appears_to_exceed}, {@code exceeds}, {@code cannot_say}
     * @param why in a sentence
     * @param lines each supplier's and origin's, in words
     */
    public record TallySheet(
            String from, String to, String limit, String sum, String outcome, String why, List<String> lines) {}
}
