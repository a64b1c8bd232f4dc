package org.waybill.desk.sheet;

import java.util.List;

/**
 * A party or ship whole; its entries come in pages.
 *
 * @param row its line
 * @param names every spelling the documents use
 * @param said the passages that name it
 * @param matches listings that are like it, best first; candidates, no findings
 */
public record PartySheet(PartyRow row, List<String> names, List<Quote> said, List<MatchSheet> matches) {}
