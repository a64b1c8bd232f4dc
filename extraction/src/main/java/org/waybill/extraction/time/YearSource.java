package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/** Where a date's year comes from: digits, publication or an earlier date. */
interface YearSource {
    @Nullable
    Integer in(Reference reference);

    static YearSource fixed(int year) {
        return reference -> year;
    }

    /** So many years from the publication's. */
    static YearSource published(int offset) {
        return reference -> shifted(reference.published(), offset);
    }

    /** So many years from the last date spoken of. */
    static YearSource anchored(int offset) {
        return reference -> shifted(reference.anchor(), offset);
    }

    /** So many years from the last date spoken of, or from publication where there is none. */
    static YearSource nearest(int offset) {
        return reference -> shifted(reference.anchor() != null ? reference.anchor() : reference.published(), offset);
    }

    private static @Nullable Integer shifted(@Nullable PartialDate date, int offset) {
        return date == null ? null : Integer.valueOf(date.year() + offset);
    }
}
