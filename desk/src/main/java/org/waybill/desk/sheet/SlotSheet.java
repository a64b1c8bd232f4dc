package org.waybill.desk.sheet;

import java.util.List;

/**
 * One slot of a claim.
 *
 * @param name {@code actor}, {@code recipient}, {@code item}, {@code quantity}, {@code period}, {@code place},
 *     {@code speaker}…
 * @param value in words; empty where the text does not tell
 * @param why the rule that filled it, in words; or why nothing is told
 * @param spans the characters it was read from
 */
public record SlotSheet(String name, String value, String why, List<Quote> spans) {}
