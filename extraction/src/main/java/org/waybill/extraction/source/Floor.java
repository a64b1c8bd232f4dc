package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has spoken so far in a document, in order. Belongs to one reading of one document. */
final class Floor {
    private final List<Speaker> spoken = new ArrayList<>();

    void take(Speaker speaker) {
        spoken.add(speaker);
    }

    /** The last speaker of one of these sorts. */
    Optional<Speaker> last(Set<Speaker.Sort> sorts) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (sorts.contains(spoken.get(i).sort())) {
                return Optional.of(spoken.get(i));
            }
        }
        return Optional.empty();
    }
}
