package org.waybill.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which provisions the entries of a case would engage, element by element.
 *
 * @param packs the regimes that were looked at, by key
 * @param entries one for each entry that some provision could be about, in the case's order
 * @param tallies the caps that the case has figures for, by provision, then year
 * @param sources what the source keys of provisions and positions stand for
 */
public record CaseAssessment(
        List<Pack> packs, List<OfEntry> entries, List<Tally> tallies, Map<String, String> sources) {

    /**
     * The edition of a regime's rules that was used.
     *
     * @param regime its key
     * @param title its name
     * @param version rises whenever an assessment can change
     * @param compiled the day up to which its sources were read
     * @param provisions how many it holds
     */
    public record Pack(String regime, String title, int version, LocalDate compiled, int provisions) {}

    /**
     * What was made of one entry.
     *
     * @param entry the entry's id
     * @param assessments by result (engaged, cannot say, not engaged), then by provision
     * @param context rules shown as background only
     * @param positions how others read the rules here: those of the case first, then those on record
     */
    public record OfEntry(
            String entry, List<Assessment> assessments, List<ContextNote> context, List<Position> positions) {
        public OfEntry {
            assessments = List.copyOf(assessments);
            context = List.copyOf(context);
            positions = List.copyOf(positions);
        }

        /** The assessments with a result. */
        public List<Assessment> with(Assessment.Result result) {
            return assessments.stream().filter(one -> one.result() == result).toList();
        }
    }

    public CaseAssessment {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
        tallies = List.copyOf(tallies);
        sources = Map.copyOf(sources);
    }

    /** What was made of an entry; empty where no provision of any pack could be about it. */
    public Optional<OfEntry> of(Entry entry) {
        return entries.stream().filter(one -> one.entry().equals(entry.id())).findFirst();
    }
}
