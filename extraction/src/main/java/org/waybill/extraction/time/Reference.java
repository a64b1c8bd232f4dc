package org.waybill.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * What is known when a mention is resolved.
 *
 * @param published when the text appeared
 * @param anchor the last date the text spoke of
 * @param ahead whether the sentence looks forward
 * @param notAfter a later date of the same range or list, which a date without year must not pass
 * @param notBefore an earlier one
 */
record Reference(
        @Nullable PartialDate published,
        @Nullable PartialDate anchor,
        boolean ahead,
        @Nullable LocalDate notAfter,
        @Nullable LocalDate notBefore) {
    private static final int LEAP_CYCLE = 8;

    static Reference of(@Nullable PartialDate published, @Nullable PartialDate anchor, boolean ahead) {
        return new Reference(published, anchor, ahead, null, null);
    }

    Reference upTo(PartialDate date) {
        return new Reference(published, anchor, ahead, date.last(), null);
    }

    Reference startingFrom(PartialDate date) {
        return new Reference(published, anchor, ahead, null, date.first());
    }

    /** The publication's day, or null where only a month or year is known. */
    @Nullable
    LocalDate today() {
        return published != null && published.hasDay() ? published.first() : null;
    }

    /** The publication, told at least to the month, or null. */
    @Nullable
    PartialDate thisMonth() {
        return published != null && published.hasMonth() ? published : null;
    }

    /** The year to give a date that names none: the latest past one, or the next one where the sentence looks forward. */
    @Nullable
    PartialDate yearless(int month, int day) {
        if (notBefore != null) {
            return next(notBefore, month, day);
        }
        if (notAfter != null) {
            return latest(notAfter, month, day);
        }
        if (published == null) {
            return null;
        }
        return ahead ? next(published.first(), month, day) : latest(published.last(), month, day);
    }

    private static @Nullable PartialDate latest(LocalDate limit, int month, int day) {
        for (int year = limit.getYear(); year > limit.getYear() - LEAP_CYCLE && year > 0; year--) {
            PartialDate date = Stretch.date(year, month, day);
            if (date != null && !date.first().isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PartialDate next(LocalDate limit, int month, int day) {
        for (int year = limit.getYear(); year < limit.getYear() + LEAP_CYCLE; year++) {
            PartialDate date = Stretch.date(year, month, day);
            if (date != null && !date.last().isBefore(limit)) {
                return date;
            }
        }
        return null;
    }
}
