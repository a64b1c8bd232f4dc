package org.waybill.server.entity;

import java.util.Optional;
import java.util.Set;
import org.waybill.model.Listing;

/**
 * One schema of the FollowTheMoney model.
 *
 * @param name as the model has it: {@code Person}
 * @param line itself and everything it descends from
 * @param kind what a question of this schema is about; empty where nothing of the kind is screened
 * @param plural its label for many
 * @param label its label for one
 */
public record Schema(String name, Set<String> line, Optional<Listing.Kind> kind, String plural, String label) {

    public Schema {
        line = Set.copyOf(line);
    }

    /** Whether everything of this schema is also of the other. */
    public boolean isA(String other) {
        return line.contains(other);
    }
}
