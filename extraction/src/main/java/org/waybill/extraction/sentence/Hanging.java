package org.waybill.extraction.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.parsing.Word;

/** The word of a sentence that a time expression hangs on. */
public final class Hanging {
    private static final Set<String> HOURS = Set.of(
            "dawn", "dusk", "daybreak", "sunrise", "sunset", "midnight", "noon", "nightfall", "darkness", "hour");

    private Hanging() {}

    /** The expression's highest word; empty where the parser was not shown it. */
    public static Optional<Word> top(Sentence sentence, Dated time) {
        List<Word> words = sentence.words(time.span());
        return words.stream()
                .filter(word -> word.isRoot() || words.stream().noneMatch(one -> one.index() == word.head()))
                .findFirst();
    }

    /** "before dawn on Sunday": the hour and its preposition belong to the day. */
    private static boolean isPassed(Word word) {
        return word.relation().equals("prep") || (word.relation().equals("pobj") && HOURS.contains(word.lemma()));
    }

    /** The word outside the expression that it hangs on, prepositions and hours of the day passed. */
    public static Optional<Word> governor(Sentence sentence, Dated time) {
        Optional<Word> at = top(sentence, time).flatMap(word -> Links.head(sentence.tree(), word));
        while (at.filter(Hanging::isPassed).isPresent()) {
            at = Links.head(sentence.tree(), at.get());
        }
        return at;
    }
}
