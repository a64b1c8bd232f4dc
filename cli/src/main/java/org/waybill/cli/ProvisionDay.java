package org.waybill.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.InForce;
import org.waybill.model.Provision;

/** How a provision stood on a day, and when it applied at all. */
final class ProvisionDay {
    private ProvisionDay() {}

    /** How a provision stood on a day. */
    enum Stood {
        APPLIED("applied"),
        /** Somebody holds that it did not. */
        CONTESTED("contested"),
        /** It ended, as far as is known, before that day, and a later renewal may have been missed. */
        TO_CHECK("to check"),
        NOT("did not apply");

        private final String words;

        Stood(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The day that was written. */
    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserError("WB-249", "\"" + text + "\" is no day", "Write it as 2024-10-13.");
        }
    }

    static Stood stood(Provision provision, LocalDate day) {
        List<InForce> covering =
                provision.inForce().stream().filter(time -> time.covers(day)).toList();
        if (covering.isEmpty()) {
            return provision.inForce().stream().anyMatch(time -> mayLast(time, day)) ? Stood.TO_CHECK : Stood.NOT;
        }
        return covering.stream().allMatch(time -> time.contested().isEmpty()) ? Stood.APPLIED : Stood.CONTESTED;
    }

    private static boolean mayLast(InForce time, LocalDate day) {
        return !time.check().isEmpty() && time.to() != null && day.isAfter(time.to());
    }

    /** "2006-10-14 to 2016-01-16; from 2025-09-28 (contested)". */
    static String times(Provision provision) {
        return provision.inForce().stream().map(ProvisionDay::time).collect(Collectors.joining("; "));
    }

    private static String time(InForce time) {
        return days(time)
                + (time.contested().isEmpty() ? "" : " (contested)")
                + (time.check().isEmpty() ? "" : " (to check)");
    }

    private static String days(InForce time) {
        return time.to() == null ? "from " + time.from() : time.from() + " to " + time.to();
    }

    /** What must be minded about its times, a sentence each. */
    static List<String> cautions(Provision provision) {
        return provision.inForce().stream()
                .flatMap(time -> Stream.of(
                                time.contested().isEmpty() ? "" : days(time) + " contested: " + time.contested(),
                                time.check().isEmpty() ? "" : days(time) + ", to check: " + time.check())
                        .filter(words -> !words.isEmpty()))
                .toList();
    }
}
