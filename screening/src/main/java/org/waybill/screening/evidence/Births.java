package org.waybill.screening.evidence;

import java.util.List;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.PartialDate;
import org.waybill.screening.policy.Rule;

/** Dates of birth side by side: of several the two that agree best. */
final class Births {
    private final Findings findings;
    private Optional<Told> best = Optional.empty();

    private record Told(Rule rule, BirthDate asked, BirthDate listed, String reason) {}

    private Births(Findings findings) {
        this.findings = findings;
    }

    /** Adds what the dates say; a side without any says nothing. */
    static void compare(List<BirthDate> asked, List<BirthDate> listed, Findings findings) {
        Births births = new Births(findings);
        for (BirthDate one : asked) {
            listed.forEach(other -> births.keep(births.told(one, other)));
        }
        births.best.ifPresent(told ->
                findings.add(told.rule(), told.asked().toString(), told.listed().toString(), told.reason()));
    }

    private void keep(Told told) {
        if (best.isEmpty()
                || findings.points(told.rule()) > findings.points(best.get().rule())) {
            best = Optional.of(told);
        }
    }

    private Told told(BirthDate asked, BirthDate listed) {
        if (exact(asked)
                && exact(listed)
                && asked.from().year() == listed.from().year()) {
            return days(asked, listed);
        }
        int gap = Math.max(first(listed) - last(asked), first(asked) - last(listed));
        if (gap > 0) {
            return gap == 1
                    ? new Told(Rule.BORN_NEXT_YEAR, asked, listed, "born a year apart, " + both(asked, listed))
                    : new Told(Rule.BORN_OTHER_YEAR, asked, listed, "born in other years, " + both(asked, listed));
        }
        boolean oneYear = first(asked) == last(asked) && first(listed) == last(listed);
        return oneYear
                ? new Told(
                        Rule.BORN_SAME_YEAR,
                        asked,
                        listed,
                        "born " + asked.from().year() + " in both")
                : new Told(Rule.BORN_IN_SPAN, asked, listed, "years of birth that meet, " + both(asked, listed));
    }

    private Told days(BirthDate asked, BirthDate listed) {
        PartialDate one = asked.from();
        PartialDate other = listed.from();
        if (one.equals(other)) {
            return new Told(Rule.BORN_SAME_DAY, asked, listed, "born " + one + " in both");
        }
        return one.day() == other.month() && one.month() == other.day()
                ? new Told(Rule.BORN_DAY_SWAPPED, asked, listed, "day and month of birth changed places")
                : new Told(
                        Rule.BORN_OTHER_DAY, asked, listed, "born in one year on other days, " + both(asked, listed));
    }

    private static String both(BirthDate asked, BirthDate listed) {
        return asked + " and " + listed;
    }

    private static boolean exact(BirthDate date) {
        return !date.approximate() && date.from().hasDay() && date.from().equals(date.to());
    }

    private int first(BirthDate date) {
        return date.from().year() - slack(date);
    }

    private int last(BirthDate date) {
        return date.to().year() + slack(date);
    }

    private int slack(BirthDate date) {
        return date.approximate() ? (int) findings.points(Rule.BORN_ABOUT) : 0;
    }
}
