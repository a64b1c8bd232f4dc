package org.waybill.screening.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;

/** Puts a match into one English sentence. */
final class Sentence {
    /** More differences than these are only counted. */
    private static final int MOST_DIFFERENCES = 4;

    private Sentence() {}

    static String of(Optional<NameComparison> name, Listing listing, List<MatchFinding> findings) {
        List<String> clauses = new ArrayList<>();
        clauses.add(name.map(Sentence::names)
                .orElseGet(() -> "No name was compared with that of “"
                        + listing.primary().text() + "”"));
        findings.stream()
                .filter(finding ->
                        !finding.row().equals("names") && !finding.row().equals("weak_alias"))
                .forEach(finding -> clauses.add(finding.reason()));
        return String.join("; ", clauses) + ".";
    }

    private static String names(NameComparison name) {
        List<String> differences = differences(name);
        String verb = differences.isEmpty() ? " reads like " : " is laid beside ";
        String start = quoted(name.asked()) + verb + quoted(name.listed().text()) + ", " + role(name.listed());
        if (differences.isEmpty()) {
            return start;
        }
        int shown = Math.min(MOST_DIFFERENCES, differences.size());
        String more = shown < differences.size() ? " and " + (differences.size() - shown) + " more differences" : "";
        return start + ": " + String.join(", ", differences.subList(0, shown)) + more;
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private static String role(ListedName name) {
        String what =
                switch (name.kind()) {
                    case PRIMARY -> "the name the record stands under";
                    case ALIAS -> "an alias";
                    case FORMER -> "a former name";
                };
        return name.strength() == ListedName.Strength.WEAK ? what + " that the list calls weak" : what;
    }

    private static List<String> differences(NameComparison name) {
        List<String> said = new ArrayList<>();
        for (TokenPair pair : name.tokens()) {
            difference(pair).ifPresent(said::add);
        }
        return said;
    }

    private static Optional<String> difference(TokenPair pair) {
        String one = quoted(pair.asked());
        String other = quoted(pair.listed());
        return switch (pair.relation()) {
            case SAME -> Optional.empty();
            case VARIANT -> Optional.of(one + " is a spelling of " + other);
            case NICKNAME -> Optional.of(one + " may be short for " + other);
            case SPELLING -> Optional.of(one + Letters.apart(pair.asked(), pair.listed()) + other);
            case SOUND -> Optional.of(one + " sounds like " + other);
            case INITIAL -> Optional.of(one + " may stand for " + other);
            case JOINED -> Optional.of(one + " is " + other + " with other blanks");
            case COMPATIBLE -> Optional.of(one + " is a form like " + other);
            case OMITTED -> Optional.of(other + " is listed only");
            case ADDED -> Optional.of(one + " is not listed");
            case CONTRADICTED ->
                Optional.of(pair.asked().isEmpty() ? other + " stands against it" : one + " stands against it");
        };
    }
}
