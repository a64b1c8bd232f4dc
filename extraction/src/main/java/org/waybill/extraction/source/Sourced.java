package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.table.WordLists;

/**
 * The speakers behind a sentence's event.
 *
 * @param speakers who is responsible, at least one; several speak together
 * @param relays who passes it on, in the order named
 * @param path how they were found: {@code say/subject}, {@code according to}, {@code carried over}
 * @param standing where their word comes from
 * @param said the time that hangs on the saying; null where the text does not tell
 */
public record Sourced(
        List<Speaker> speakers,
        List<Speaker> relays,
        String path,
        Standing standing,
        @Nullable Dated said) {
    /** Where the word comes from. */
    public enum Standing {
        TOLD,
        /** They found it out for themselves. */
        WITNESSED,
        /** They stand in an earlier sentence. */
        CARRIED,
        /** Nobody speaks, and the document is a body's own: a ministry's release, a panel's report. */
        AUTHORED
    }

    private static final Set<String> CHARGES =
            WordLists.read(Sourced.class, "words.tsv").of("charges");

    public Sourced {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("somebody must speak");
        }
    }

    Sourced(List<Speaker> speakers, List<Speaker> relays, String path, Standing standing) {
        this(speakers, relays, path, standing, null);
    }

    static Sourced of(List<Speaker> speakers, String path) {
        return new Sourced(speakers, List.of(), path, Standing.TOLD);
    }

    /** The same word carried into a later sentence. */
    Sourced carriedOver() {
        Standing kept = standing == Standing.WITNESSED ? standing : Standing.CARRIED;
        return new Sourced(speakers, relays, "carried over", kept, said);
    }

    /** Whether the speakers stand in an earlier sentence. */
    boolean isCarried() {
        return path.equals("carried over");
    }

    /** The same with more who pass it on; nobody passes on his own words. */
    Sourced via(List<Speaker> others) {
        List<Speaker> all = new ArrayList<>(relays);
        others.stream()
                .filter(one -> !all.contains(one))
                .filter(one ->
                        speakers.stream().noneMatch(speaker -> speaker.name().equals(one.name())))
                .forEach(all::add);
        return new Sourced(speakers, all, path, standing, said);
    }

    /** The same with each speaker put by whoever is meant; nobody passes on his own words. */
    Sourced with(Function<Speaker, List<Speaker>> meant) {
        List<Speaker> changed =
                speakers.stream().flatMap(one -> meant.apply(one).stream()).toList();
        return new Sourced(changed, List.of(), path, standing, said).via(relays);
    }

    /** The same, said nobody knows when. */
    public Sourced undated() {
        return new Sourced(speakers, relays, path, standing, null);
    }

    /** The same, said at this time. */
    Sourced on(@Nullable Dated time) {
        return time == null ? this : new Sourced(speakers, relays, path, standing, time);
    }

    /** Whether it is a charge before a court, which is still to be proved. */
    public boolean accuses() {
        return speakers.stream()
                .allMatch(one -> (one.sort() == Speaker.Sort.PAPER || standing == Standing.AUTHORED)
                        && CHARGES.stream().anyMatch(one::isCalled));
    }

    /**
     * Whether it is hearsay: nobody who speaks can be asked, an outlet names no source of its own, or an outlet passes
     * on a paper that it does not show.
     */
    public boolean isHearsay() {
        if (standing == Standing.WITNESSED || standing == Standing.AUTHORED) {
            return false;
        }
        boolean relayed = relays.stream().anyMatch(one -> one.sort() == Speaker.Sort.OUTLET);
        return speakers.stream()
                .allMatch(one -> one.sort() == Speaker.Sort.UNNAMED
                        || one.sort() == Speaker.Sort.OUTLET
                        || (relayed && one.sort() == Speaker.Sort.PAPER));
    }
}
