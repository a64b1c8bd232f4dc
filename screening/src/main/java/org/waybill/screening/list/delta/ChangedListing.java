package org.waybill.screening.list.delta;

import java.util.List;
import org.waybill.model.Listing;

/**
 * A listing that both editions have, in different wording.
 *
 * @param before in the earlier edition
 * @param now in the later one; its id is the same
 * @param changes what went and what came, at least one
 */
public record ChangedListing(Listing before, Listing now, List<Change> changes) {
    public ChangedListing {
        changes = List.copyOf(changes);
        if (!before.id().equals(now.id()) || changes.isEmpty()) {
            throw new IllegalArgumentException("a change is of one record, and is a change: " + now.id());
        }
    }
}
