package org.waybill.screening.list.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.waybill.model.PartialDate;

/**
 * What a list says of itself.
 *
 * @param published the day it was published
 * @param claimed how many records it says it holds
 */
public record Heading(Optional<PartialDate> published, OptionalInt claimed) {
    /** Most lists do not count themselves. */
    public static Heading of(Optional<PartialDate> published) {
        return new Heading(published, OptionalInt.empty());
    }
}
