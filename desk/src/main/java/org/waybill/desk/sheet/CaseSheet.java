package org.waybill.desk.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The case in one sheet.
 *
 * @param mark what names it, and the state of its log
 * @param standfirst the case in sentences
 * @param counts how much there is
 * @param grades entries by grade, best first
 * @param main the entry with most documents that somebody put a figure to, else with most documents; null for an empty case
 * @param flows who is said to give what to whom, heaviest first
 * @param series figures of the main entry over time, by origin
 * @param versions what made this: rules, tables, packs, policy, lists; name to version
 * @param cautions what must be read before anything else, and agreements that chance would not give; in sentences
 */
public record CaseSheet(
        CaseMark mark,
        List<String> standfirst,
        Counts counts,
        List<Choice> grades,
        @Nullable Matter main,
        List<FlowSheet> flows,
        List<SeriesSheet> series,
        Map<String, String> versions,
        List<String> cautions) {
    /**
     * How much there is.
     *
     * @param documents how many
     * @param claims how many that count
     * @param entries how many
     * @param commentary how many sentences argue
     * @param gaps how many sources could not be read
     * @param conflicts entries whose sources do not fit together
     * @param engaging entries that would engage a provision
     * @param provisions how many provisions these would engage
     * @param matches parties and ships that are like a listing nobody dismissed
     */
    public record Counts(
            int documents,
            int claims,
            int entries,
            int commentary,
            int gaps,
            int conflicts,
            int engaging,
            int provisions,
            int matches) {}

    /**
     * An entry with the first word on it.
     *
     * @param row its line of the ledger
     * @param first who said it first; null where nobody puts it forward as so
     * @param figures the same of its figures, those with the most documents first
     */
    public record Matter(EntryRow row, @Nullable FirstSheet first, List<FirstSheet> figures) {}

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
