package org.waybill.intake.webarchive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** How many records of each sort one archive has, so that none is left out in silence. */
final class Tally {
    /** Enough to find the first of them; a line stays a line. */
    private static final int MOST_NAMED = 10;

    private final Map<Sort, Long> counts = new EnumMap<>(Sort.class);
    private long records;
    private final List<Long> broken = new ArrayList<>();
    private long brokenRecords;
    private long lastBroken;
    private long outOfReach;
    private long unwitnessed;

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

    /**
     * A record that cannot be read; told again of the same one, it counts once.
     *
     * @param record counted from 1
     */
    void addBroken(long record) {
        if (record == lastBroken) {
            return;
        }
        lastBroken = record;
        brokenRecords++;
        if (broken.size() < MOST_NAMED) {
            broken.add(record);
        }
    }

    /** One more record whose bytes neither a check sum nor a digest vouches for. */
    void addUnwitnessed() {
        unwitnessed++;
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
                .filter(count -> count.getKey() != Sort.PAGE && count.getKey() != Sort.UNKNOWN_RECORD)
                .map(count -> count.getKey().words() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of("pages " + pages() + "; no pages: " + others);
    }

    /** What should have been read and cannot be. */
    Optional<Refusal> lost() {
        if (brokenRecords == 0) {
            return Optional.empty();
        }
        String which = broken.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = brokenRecords > broken.size() ? " and others" : "";
        return Optional.of(new Refusal(
                Reason.DAMAGED,
                brokenRecords + " of its records are broken and were passed over: record " + which + more));
    }

    /** What nobody can say it is: perhaps a page whose head was damaged. */
    Optional<Refusal> unknown() {
        long unknown = counts.getOrDefault(Sort.UNKNOWN_RECORD, 0L);
        return unknown == 0
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.DAMAGED,
                        unknown + " of its records are of a kind, or have an address of a kind, that is not known, and"
                                + " were not read"));
    }

    /** How many records could have been changed without leaving a trace; empty where there is none. */
    Optional<String> unwitnessed() {
        return unwitnessed == 0
                ? Optional.empty()
                : Optional.of(
                        "a change would not be seen in records that lie unpacked without a digest, " + unwitnessed);
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
