package org.waybill.extraction.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says by which words of the sentence, or of an earlier one, the speaker was found. */
final class SourceWords {
    private SourceWords() {}

    /** Between the rule that found the speaker and the one that read when he spoke. */
    private static final String SAID = ", said ";

    static Reason of(String rule) {
        int said = rule.indexOf(SAID);
        return said < 0 ? who(rule) : dated(who(rule.substring(0, said)), rule.substring(said + SAID.length()));
    }

    private static Reason dated(Reason who, String time) {
        Reason when = TimeWords.of(time);
        return new Reason(who.words() + "; said when: " + when.words(), who.rows()).and(when.rows());
    }

    private static Reason who(String rule) {
        Optional<String> whole = Wordings.of("source", rule);
        if (whole.isPresent()) {
            return Reason.of(whole.get());
        }
        int step = rule.indexOf('/');
        return step < 0 ? standpoint(rule) : by(rule.substring(0, step), rule.substring(step + 1));
    }

    /** "say/subject", "report/owner": a word, and how the speaker stands to it. */
    private static Reason by(String word, String how) {
        return new Reason(
                Wordings.orKey("source", how).replace("{verb}", word),
                Stream.concat(
                                RuleTables.row("source/speech.tsv", "verb", word).stream(),
                                RuleTables.row("source/nouns.tsv", "noun", word).stream())
                        .limit(1)
                        .toList());
    }

    /** "by account": a preposition and its noun. */
    private static Reason standpoint(String rule) {
        int blank = rule.indexOf(' ');
        List<Grounding> rows = blank < 0
                ? List.of()
                : RuleTables.row("source/standpoints.tsv", "noun", rule.substring(blank + 1)).stream()
                        .toList();
        boolean known = blank > 0
                && RuleTables.row("source/standpoints.tsv", "preposition", rule.substring(0, blank))
                        .isPresent();
        return new Reason(
                known
                        ? Wordings.orKey("source", "standpoint").replace("{verb}", rule.replace(" ", " … "))
                        : Wordings.orKey("source", rule),
                rows);
    }
}
