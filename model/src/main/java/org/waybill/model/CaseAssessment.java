package org.waybill.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param version from 1; rises whenever an assessment can change
     * @param compiled the day up to which its sources were read
     * @param provisions how many it holds
     */
    public record Pack(String regime, String title, int version, LocalDate compiled, int provisions) {
        public Pack {
            if (regime.isBlank() || version < 1 || provisions < 0) {
                throw new IllegalArgumentException("a pack has a key, a version from 1 and provisions: " + regime);
            }
        }
    }

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

        /** Whether any duty is engaged. */
        public boolean engages() {
            return !with(Assessment.Result.ENGAGED).isEmpty();
        }

        /** Whether no duty is engaged, and of some it cannot be said. */
        public boolean isOpen() {
            return !engages() && !with(Assessment.Result.CANNOT_SAY).isEmpty();
        }

        private Stream<String> engagedRegimes() {
            return with(Assessment.Result.ENGAGED).stream()
                    .map(one -> one.provision().regime())
                    .distinct();
        }
    }

    public CaseAssessment {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
        tallies = List.copyOf(tallies);
        // In one order everywhere: what copyOf makes is shuffled by each start of the program.
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        if (entries.stream().map(OfEntry::entry).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("an entry is assessed once");
        }
    }

    /** What was made of each entry that some provision could be about, by the entry's id. */
    public Map<String, OfEntry> byEntry() {
        return entries.stream()
                .collect(Collectors.toMap(OfEntry::entry, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    /** Every provision that it shows, by id. */
    public Map<String, Provision> provisions() {
        Map<String, Provision> all = new TreeMap<>();
        entries.forEach(entry -> {
            entry.assessments().forEach(one -> all.put(one.provision().id(), one.provision()));
            entry.context().forEach(one -> all.put(one.provision().id(), one.provision()));
        });
        tallies.forEach(tally -> all.put(tally.provision().id(), tally.provision()));
        return all;
    }

    /** How many entries engage a provision of each regime, in the order of the packs; regimes that none engages left out. */
    public Map<String, Long> engagingByRegime() {
        Map<String, Long> counts = entries.stream()
                .flatMap(OfEntry::engagedRegimes)
                .collect(Collectors.groupingBy(regime -> regime, Collectors.counting()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        packs.stream()
                .map(Pack::regime)
                .filter(counts::containsKey)
                .forEach(regime -> ordered.put(regime, counts.getOrDefault(regime, 0L)));
        return ordered;
    }
}
