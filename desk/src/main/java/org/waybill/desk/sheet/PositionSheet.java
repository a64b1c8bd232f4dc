package org.waybill.desk.sheet;

import java.util.List;

/**
 * How somebody reads the rules.
 *
 * @param holder who
 * @param stance {@code engages}, {@code opposes}, {@code neither}
 * @param held since when, ISO 8601; empty where untold
 * @param words what they hold; empty where a claim of the case says so
 * @param claim id of the claim that says so; empty where it is on record elsewhere
 * @param sources where it is on record
 */
public record PositionSheet(
        String holder, String stance, String held, String words, String claim, List<String> sources) {}
