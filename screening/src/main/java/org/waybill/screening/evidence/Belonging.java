package org.waybill.screening.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.ListedFact;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.policy.Rule;

/** Countries and gender side by side. */
final class Belonging {
    private Belonging() {}

    static void compare(Subject subject, Listing listing, Findings findings) {
        List<String> countries = Stream.of(
                        ListedFact.Kind.NATIONALITY,
                        ListedFact.Kind.COUNTRY,
                        ListedFact.Kind.FLAG,
                        ListedFact.Kind.FORMER_FLAG)
                .flatMap(kind -> codes(listing, kind))
                .distinct()
                .toList();
        countries(subject.countries(), countries, findings);
        subject.gender()
                .ifPresent(gender ->
                        gender(gender, codes(listing, ListedFact.Kind.GENDER).toList(), findings));
    }

    private static Stream<String> codes(Listing listing, ListedFact.Kind kind) {
        return listing.facts(kind).stream().map(ListedFact::code).filter(code -> !code.isEmpty());
    }

    private static void countries(List<String> asked, List<String> listed, Findings findings) {
        if (asked.isEmpty() || listed.isEmpty()) {
            return;
        }
        List<String> common = asked.stream().filter(listed::contains).toList();
        String one = String.join(", ", asked);
        String other = String.join(", ", listed);
        if (common.isEmpty()) {
            findings.add(Rule.OTHER_COUNTRY, one, other, "no country in common, " + one + " and " + other);
        } else {
            findings.add(Rule.SAME_COUNTRY, one, other, String.join(", ", common) + " in both");
        }
    }

    private static void gender(String asked, List<String> listed, Findings findings) {
        if (!listed.isEmpty()) {
            boolean same = listed.contains(asked);
            String other = String.join(", ", listed);
            findings.add(
                    same ? Rule.SAME_GENDER : Rule.OTHER_GENDER,
                    asked,
                    other,
                    same ? asked + " in both" : asked + " here, " + other + " there");
        }
    }
}
