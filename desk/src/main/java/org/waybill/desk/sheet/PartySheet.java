package org.waybill.desk.sheet;

import java.util.List;

/**
 * A party or ship whole; its entries come in pages.
 *
 * @param row its line
 * @param names every spelling the documents use
 * @param said the passages that name it, the first hundred in the order of their documents
 * @param saidInAll how many passages name it
 * @param asked what else than names was asked of the lists, in words; may be empty
 * @param caution what must be known before any of the matches is read; may be empty
 * @param matches listings that are like it, best first, the first hundred; candidates, no findings
 * @param matchesInAll how many listings are like it
 */
public record PartySheet(
        PartyRow row,
        List<String> names,
        List<Said> said,
        int saidInAll,
        String asked,
        String caution,
        List<MatchSheet> matches,
        int matchesInAll) {
    /**
     * A passage that names it.
     *
     * @param passage as the document has it
     * @param name publisher, or title, of the document
     * @param published ISO 8601 as far as known; empty where undated
     */
    public record Said(Quote passage, String name, String published) {}

    /** The matches that are in a state. */
    public List<MatchSheet> in(String state) {
        return matches.stream().filter(match -> match.state().equals(state)).toList();
    }
}
