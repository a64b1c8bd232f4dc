package org.waybill.screening.shelf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.model.ListEdition;

/**
 * An edition on the shelf, without its records.
 *
 * @param edition which
 * @param takenAt when it was taken in, to the millisecond
 * @param persons how many of its records are persons
 * @param vessels how many are ships
 * @param unread how many records or rows could not be read
 * @param files as published
 * @param accepted why it was taken in although it is much shorter than the one before, where it was
 */
public record ShelvedEdition(
        ListEdition edition,
        Instant takenAt,
        int persons,
        int vessels,
        int unread,
        List<ShelvedFile> files,
        Optional<String> accepted) {

    /** Oldest first. */
    public static final Comparator<ShelvedEdition> BY_TIME = Comparator.comparing(ShelvedEdition::takenAt);

    public ShelvedEdition {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an edition has files: " + edition.list());
        }
    }
}
