package org.waybill.extraction.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how a time was read: the word that binds it, and what the date counts from. */
final class TimeWords {
    private static final String PREFIX = "time:";

    private TimeWords() {}

    static Reason of(String rule) {
        String rest = rule.startsWith(PREFIX) ? rule.substring(PREFIX.length()) : rule;
        int bond = rest.indexOf('+');
        List<String> words = new ArrayList<>();
        List<Grounding> rows = new ArrayList<>();
        if (bond >= 0) {
            String word = rest.substring(0, bond).replace('-', ' ');
            words.add("bound by “" + word + "”");
            RuleTables.row("time/relations.tsv", "phrase", word).ifPresent(rows::add);
        }
        for (String date : rest.substring(bond + 1).split("\\.\\.", -1)) {
            words.add(date(date));
        }
        return new Reason(String.join("; ", words), rows);
    }

    /** The rule's own words, else those of its family: "unit.pointed" is a unit. */
    private static String date(String rule) {
        Optional<String> own = Wordings.of("time", rule);
        return own.or(() -> Wordings.of("time", rule.replaceFirst("\\..*", "")))
                .orElseGet(() -> Wordings.orKey("time", rule));
    }
}
