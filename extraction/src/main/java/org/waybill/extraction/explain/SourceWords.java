package org.waybill.extraction.explain;

import java.util.Optional;

/** Says by which words of the sentence, or of an earlier one, the speaker was found. */
final class SourceWords {
    private SourceWords() {}

    static Reason of(String rule) {
        Optional<String> whole = Wordings.of("source", rule);
        int step = rule.indexOf('/');
        if (whole.isPresent() || step < 0) {
            return Reason.of(whole.orElseGet(() -> Wordings.orKey("source", rule)));
        }
        String verb = rule.substring(0, step);
        return new Reason(
                Wordings.orKey("source", rule.substring(step + 1)).replace("{verb}", verb),
                RuleTables.row("source/speech.tsv", "verb", verb).stream().toList());
    }
}
