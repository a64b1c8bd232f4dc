package org.waybill.desk.sheet;

import java.util.List;
import java.util.Map;

/**
 * The case in one sheet.
 *
 * @param id of the case
 * @param title what it is called
 * @param size entries of its log
 * @param root hash of the tree over these, base64
 * @param at when the last was written, ISO 8601
 * @param standfirst the case in sentences
 * @param documents how many
 * @param claims how many that count
 * @param entries how many
 * @param commentary how many sentences argue
 * @param gaps how many sources could not be read
 * @param grades entries by grade's key, best first
 * @param flows who is said to give what to whom, heaviest first
 * @param series running totals of the entry with most documents that has any, by origin
 * @param seriesEntry id of that entry; empty where there is none
 * @param screening what was screened, in sentences
 * @param rules what the rules come to, in sentences
 * @param versions what made this: rules, tables, packs, policy, lists; name to version
 * @param remarks agreements across entries that chance would not give, cautions; in sentences
 */
public record CaseSheet(
        String id,
        String title,
        long size,
        String root,
        String at,
        List<String> standfirst,
        int documents,
        int claims,
        int entries,
        int commentary,
        int gaps,
        Map<String, Integer> grades,
        List<FlowSheet> flows,
        List<SeriesSheet> series,
        String seriesEntry,
        List<String> screening,
        List<String> rules,
        Map<String, String> versions,
        List<String> remarks) {
    /**
     * One way between two parties.
     *
     * @param from who; its id is empty where the texts name nobody
     * @param to whom
     * @param documents how many documents tell of it
     * @param lines what is said to move
     */
    public record FlowSheet(PartyRef from, PartyRef to, int documents, List<Line> lines) {}

    /**
     * One entry of a flow.
     *
     * @param entry id
     * @param what is said to move
     * @param figure in words; may be empty
     * @param certain at least so many origins
     * @param possible at most so many
     * @param documents how many
     */
    public record Line(String entry, String what, String figure, int certain, int possible, int documents) {}
}
