package org.waybill.corroboration.drift;

import java.util.List;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.model.Caution;

/** A count and the account it stands in. */
record Place(Told told, Count count) {

    /** A caution on this one, which the other is held against; the ending follows the two wordings. */
    Caution against(Place other, Caution.Kind kind, String ending) {
        String words =
                "%s has “%s”; %s has “%s”%s.".formatted(told.name(), words(), other.told.name(), other.words(), ending);
        return new Caution(
                told.document().sha256(),
                kind,
                words,
                List.of(told.quote(count.span()), other.told.quote(other.count.span())));
    }

    /** A caution on a text that opens with this form and has the full one further down. */
    Caution opens(Count full) {
        String words = "%s has “%s” first and “%s” further down.".formatted(told.name(), words(), told.words(full));
        return new Caution(
                told.document().sha256(),
                Caution.Kind.QUALIFIER_LOST,
                words,
                List.of(told.quote(count.span()), told.quote(full.span())));
    }

    String words() {
        return told.words(count);
    }

    Interval interval() {
        return Interval.of(count);
    }
}
