package org.waybill.model;

import java.util.List;

/**
 * A party of a case as it is looked up, and where documents name it.
 *
 * @param party the party; of a kind that is screened
 * @param subject what documents tell of it that lists can be asked for
 * @param said the sentences that name it, by document and place, each once; at least one
 */
public record Sought(Party party, Subject subject, List<Passage> said) {

    public Sought {
        said = List.copyOf(said);
        if (!party.kind().isScreened() || said.isEmpty()) {
            throw new IllegalArgumentException("a party that is looked up is named somewhere: " + party.kind());
        }
    }
}
