package org.waybill.extraction.explain;

/**
 * A row of a table of rules that had a say.
 *
 * @param file below {@code org/waybill/extraction}: {@code status/cues.tsv}
 * @param key what the row is found by
 * @param why the reason that the row itself gives; empty where it gives none
 */
public record Grounding(String file, String key, String why) {}
