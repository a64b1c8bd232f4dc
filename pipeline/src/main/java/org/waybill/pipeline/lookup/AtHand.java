package org.waybill.pipeline.lookup;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Sha256;
import org.waybill.screening.Screener;

/**
 * The lists that a case can be held against.
 *
 * @param screener over every list at hand; over none where there is none
 * @param missing the keys of lists that should be at hand and are not
 * @param notice what must be said of them before anything else; empty for nothing
 * @param wordings earlier editions, for what changed in a listing
 */
public record AtHand(Screener screener, List<String> missing, String notice, Wordings wordings) {

    /** Finds how a listing read in an earlier edition. */
    @FunctionalInterface
    public interface Wordings {
        /** Nothing earlier is kept. */
        Wordings NONE = (listing, version) -> Optional.empty();

        /** The listing as that version words it; empty where no edition at hand has it so. */
        Optional<Listing> of(ListingId listing, Sha256 version);
    }

    public AtHand {
        missing = List.copyOf(missing);
    }
}
