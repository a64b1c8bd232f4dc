package org.waybill.intake.webarchive;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** How many records of each sort one archive has, so that none is left out in silence. */
final class Tally {
    private final Map<Sort, Long> counts = new EnumMap<>(Sort.class);
    private long records;
    private long broken;
    private long outOfReach;

    /**
     * One more record was met.
     *
     * @throws Refusal where there are too many
     */
    void record() {
        if (Ceiling.WEB_RECORDS.exceededBy(++records)) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "it has more than " + Ceiling.WEB_RECORDS.most() + " records; those behind were not looked at");
        }
    }

    /**
     * One more of this sort.
     *
     * @throws Refusal where there are too many pages
     */
    void add(Sort sort) {
        long count = counts.merge(sort, 1L, Long::sum);
        if (sort == Sort.PAGE && Ceiling.WEB_PAGES.exceededBy(count)) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "it has more than " + Ceiling.WEB_PAGES.most() + " pages; those behind were not looked at");
        }
    }

    void addBroken() {
        broken++;
    }

    void addOutOfReach() {
        outOfReach++;
    }

    long records() {
        return records;
    }

    long pages() {
        return counts.getOrDefault(Sort.PAGE, 0L);
    }

    /** What is left out because it is no page; empty where nothing is. */
    Optional<String> leftOut() {
        String others = counts.entrySet().stream()
                .filter(count -> count.getKey() != Sort.PAGE)
                .map(count -> count.getKey().words() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of("pages " + pages() + "; no pages: " + others);
    }

    /** What should have been read and cannot be. */
    Optional<Refusal> lost() {
        return broken == 0
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.DAMAGED, broken + " of its records are broken and were passed over"));
    }

    /** What could be read from the same archive in another form. */
    Optional<Refusal> tooFar() {
        return outOfReach == 0
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.TOO_LARGE,
                        outOfReach + " of its pages lie more than " + (Ceiling.WEB_SKIP_BYTES.most() >> 20)
                                + " MiB within one packed stream, where they cannot be reached; unpack it first"));
    }
}
