package org.waybill.extraction.source;

import java.util.List;

/**
 * The speakers behind a sentence's event, nearest responsible first.
 *
 * @param speakers at least one
 * @param path how they were found: {@code say/subject}, {@code according to}, {@code carried over}
 * @param carried whether they stand in an earlier sentence
 */
public record Sourced(List<Speaker> speakers, String path, boolean carried) {
    public Sourced {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("somebody must speak");
        }
    }

    /** Whether nobody who speaks can be asked. */
    public boolean isUnnamed() {
        return speakers.get(0).sort() == Speaker.Sort.UNNAMED;
    }
}
