package org.waybill.corroboration.drift.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Qualifier;

/** Finds the words that bound a number: the table {@code qualifiers.tsv}. */
final class Qualifiers {
    private static final Table TABLE =
            Table.bundled(Qualifiers.class, "qualifiers.tsv", "phrase", "place", "qualifier");
    private static final List<Phrase> BEFORE = phrases("before");
    private static final List<Phrase> AFTER = phrases("after");
    private static final List<Phrase> SENTENCE = phrases("sentence");
    /** "Over eighteen months" is during them unless one of these stands before it or one of the others behind. */
    private static final Set<String> OVER_AS_BOUND =
            Set.of("for", "of", "is", "was", "well", "just", "lasting", "took");

    private Qualifiers() {}

    /**
     * A bound found beside a number.
     *
     * @param start its first token, or the number's where the bound stands behind it
     * @param end the token after its last, or after the number's where the bound stands before it
     */
    record Bound(Qualifier qualifier, int start, int end) {}

    private record Phrase(List<String> words, Qualifier qualifier) {
        boolean endsAt(List<Token> tokens, int end) {
            return startsAt(tokens, end - words.size());
        }

        boolean startsAt(List<Token> tokens, int start) {
            if (start < 0 || start + words.size() > tokens.size()) {
                return false;
            }
            for (int at = 0; at < words.size(); at++) {
                if (!tokens.get(start + at).word().equals(words.get(at))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Phrase> phrases(String place) {
        Table rows = TABLE.where("place", place);
        List<Phrase> phrases = new ArrayList<>();
        rows.index("phrase", "qualifier", name -> Qualifier.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach((phrase, qualifier) -> phrases.add(new Phrase(List.of(phrase.split(" ", -1)), qualifier)));
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
        return List.copyOf(phrases);
    }

    /** The bound right before a token, the longest that fits. */
    static Optional<Bound> before(List<Token> tokens, int number, boolean time) {
        return BEFORE.stream()
                .filter(phrase -> phrase.endsAt(tokens, number))
                .filter(phrase -> !time || !isDuring(phrase, tokens, number))
                .findFirst()
                .map(phrase ->
                        new Bound(phrase.qualifier(), number - phrase.words().size(), number));
    }

    /** A bound that begins at a token. */
    static Optional<Bound> after(List<Token> tokens, int end) {
        return AFTER.stream()
                .filter(phrase -> phrase.startsAt(tokens, end))
                .findFirst()
                .map(phrase ->
                        new Bound(phrase.qualifier(), end, end + phrase.words().size()));
    }

    /** Whether the sentence says before a token that its figures are guesses. */
    static boolean isEstimate(List<Token> tokens, int number) {
        for (int at = 0; at < number; at++) {
            int start = at;
            if (SENTENCE.stream().anyMatch(phrase -> phrase.startsAt(tokens, start))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDuring(Phrase phrase, List<Token> tokens, int number) {
        int before = number - 2;
        return phrase.words().equals(List.of("over"))
                && (before < 0 || !OVER_AS_BOUND.contains(tokens.get(before).word()));
    }
}
