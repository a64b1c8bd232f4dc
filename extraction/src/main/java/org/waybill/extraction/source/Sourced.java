package org.waybill.extraction.source;

import java.util.List;

/**
 * The speakers behind a sentence's event.
 *
 * @param speakers who is responsible, at least one; several speak together
 * @param relays who passes it on, in the order named
 * @param path how they were found: {@code say/subject}, {@code according to}, {@code carried over}
 * @param carried whether they stand in an earlier sentence
 */
public record Sourced(List<Speaker> speakers, List<Speaker> relays, String path, boolean carried) {
    public Sourced {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("somebody must speak");
        }
    }

    /** Whether it is hearsay: nobody who speaks can be asked, or an outlet names no source of its own. */
    public boolean isHearsay() {
        return speakers.stream()
                .allMatch(one -> one.sort() == Speaker.Sort.UNNAMED || one.sort() == Speaker.Sort.OUTLET);
    }
}
