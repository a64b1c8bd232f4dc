package org.waybill.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How somebody reads the rules, beside how others do. Waybill holds none. */
public sealed interface Position {
    /** Which way a holder reads them. */
    enum Stance {
        /** That the conduct is contrary to the rules. */
        ENGAGES,
        /** That it is not, or did not happen. */
        OPPOSES,
        /** Something to know that leans neither way. */
        NEITHER;

        /** The name on the wire: {@code opposes}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which way it leans. */
    Stance stance();

    /** Who holds it, as a reader knows them. */
    String holder();

    /**
     * A reading on record, from a regime pack.
     *
     * @param holder who holds it: "MSMT", "Russia"
     * @param stance which way it leans
     * @param held when it was put, as precise as known; null where not known
     * @param words the reading in own words
     * @param provisions ids of what it is about; empty for the regime as a whole
     * @param sources keys of the sources it was held against
     */
    record OnRecord(
            String holder,
            Stance stance,
            @Nullable PartialDate held,
            String words,
            List<String> provisions,
            List<String> sources)
            implements Position {
        public OnRecord {
            provisions = List.copyOf(provisions);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A reading that a document of the case reports.
     *
     * @param holder on whose word, as the claim attributes it
     * @param stance which way it leans
     * @param claim the claim of a violation or the denial; always shown in quotation marks and attributed
     */
    record InTheCase(String holder, Stance stance, Claim claim) implements Position {}
}
