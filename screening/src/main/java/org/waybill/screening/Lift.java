package org.waybill.screening;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** By how much what is known besides names can raise a score, so that no name is dropped too early. */
final class Lift {
    private static final List<Rule> BIRTHS =
            List.of(Rule.BORN_SAME_DAY, Rule.BORN_SAME_YEAR, Rule.BORN_IN_SPAN, Rule.BORN_DAY_SWAPPED);

    private final double births;
    private final double countries;
    private final double gender;
    private final double numbers;

    Lift(Policy policy) {
        births = BIRTHS.stream().mapToDouble(rule -> most(rule, policy)).max().orElse(0);
        countries = most(Rule.SAME_COUNTRY, policy);
        gender = most(Rule.SAME_GENDER, policy);
        numbers = most(Rule.NUMBER_HINTS, policy);
    }

    private static double most(Rule rule, Policy policy) {
        return Stream.of(Listing.Kind.PERSON, Listing.Kind.ORGANISATION, Listing.Kind.VESSEL)
                .mapToDouble(kind -> policy.figure(rule, kind))
                .max()
                .orElse(0);
    }

    /** The most points that may be added; a number that decides finds its record without any name. */
    double of(Subject subject) {
        return (subject.births().isEmpty() ? 0 : births)
                + (subject.countries().isEmpty() ? 0 : countries)
                + (subject.gender().isEmpty() ? 0 : gender)
                + numbers * subject.numbers().size();
    }
}
