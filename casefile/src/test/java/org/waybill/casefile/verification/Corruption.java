package org.waybill.casefile.verification;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that was done to a case.
 *
 * @param what in words
 * @param found whether a report finds it and names what it was done to
 */
record Corruption(String what, Predicate<VerificationReport> found) {

    /** Found as damage of something. */
    static Corruption of(String what, String object) {
        return new Corruption(what, report -> damaged(report, object::equals));
    }

    /** Found as something about the database, whatever it is. */
    static Corruption ofDatabase(String what) {
        return new Corruption(
                what, report -> objects(report, true).stream().anyMatch(object -> object.startsWith("database")));
    }

    /** Found as damage of an entry of the log, or of some entries with that one among them. */
    static Corruption ofEntry(String what, long place) {
        return new Corruption(what, report -> damaged(report, object -> covers(object, place)));
    }

    static boolean damaged(VerificationReport report, Predicate<String> object) {
        return objects(report, false).stream().anyMatch(object);
    }

    /** What the findings are about, notes too if wanted. */
    static List<String> objects(VerificationReport report, boolean notes) {
        return report.findings().stream()
                .filter(finding -> notes || finding.severity() == Finding.Severity.DAMAGE)
                .map(Finding::object)
                .toList();
    }

    static boolean covers(String object, long place) {
        if (object.startsWith("log entry ")) {
            return Long.parseLong(object.substring("log entry ".length())) == place;
        }
        if (!object.startsWith("log entries ")) {
            return false;
        }
        String[] ends = object.substring("log entries ".length()).split(" to ", -1);
        return Long.parseLong(ends[0]) <= place && place <= Long.parseLong(ends[1]);
    }
}
