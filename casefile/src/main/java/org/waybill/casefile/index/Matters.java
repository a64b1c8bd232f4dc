package org.waybill.casefile.index;

import java.util.Optional;
import org.waybill.model.Claim;
import org.waybill.model.Entry;

/** Tells what a claim is about. Given by whoever groups claims, since the store does not judge. */
public interface Matters {

    /** The matter of a claim; empty where it belongs into no entry. */
    Optional<Entry.Matter> of(Claim claim);

    /** The id of the entry about a matter. */
    String id(Entry.Matter matter);

    /** Changes whenever the same claim may be about another matter than before. */
    String version();
}
