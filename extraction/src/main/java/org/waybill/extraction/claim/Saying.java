package org.waybill.extraction.claim;

import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.source.Sourced;
import org.waybill.model.ClaimType;
import org.waybill.model.Period;
import org.waybill.model.Slot;

/** Keeps one time from dating both an event and the saying of it. */
final class Saying {
    /** Events that are statements themselves, so that the date of saying is theirs. */
    static final Set<ClaimType> SPOKEN = Set.of(ClaimType.DENIAL, ClaimType.DESIGNATION);

    private Saying() {}

    /**
     * The speakers without a time that dates the event: "announced the delivery of drones in March".
     *
     * <p>"As of 16 February the prosecutor counted 24" dates both, what had been counted and the count.
     */
    static Sourced dated(Sourced sourced, Event event, Slot<Period> period) {
        Dated said = sourced.said();
        boolean shared = said != null
                && !SPOKEN.contains(event.type())
                && said.period().relation() != Period.Relation.BY
                && period.spans().stream().anyMatch(said.span()::overlaps);
        return shared ? sourced.undated() : sourced;
    }
}
