package org.waybill.server.workbench.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waybill.report.words.Dates;

/** Moments as a reader reads them, by universal time. */
public final class Moments {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Moments() {}

    /** "3 May 2026" of an ISO 8601 moment. */
    public static String day(String moment) {
        return Dates.day(Instant.parse(moment));
    }

    /** "08:15:30". */
    public static String clock(String moment) {
        return CLOCK.format(Instant.parse(moment));
    }
}
