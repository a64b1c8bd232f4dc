package org.waybill.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.waybill.casefile.Added;

/**
 * What adding sources to a case came to.
 *
 * @param documents how many documents, by what adding them did
 * @param gaps how many sources could not be read, whether the case knew that or not
 */
public record Additions(Map<Added, Integer> documents, int gaps) {
    public Additions {
        documents = new TreeMap<>(documents);
    }

    /** How many documents were met with this outcome. */
    public int of(Added outcome) {
        return documents.getOrDefault(outcome, 0);
    }

    /** How many documents were met. */
    public int met() {
        return documents.values().stream().mapToInt(Integer::intValue).sum();
    }
}
