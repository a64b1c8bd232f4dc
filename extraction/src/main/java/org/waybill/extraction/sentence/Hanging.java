package org.waybill.extraction.sentence;

import java.util.List;
import java.util.Optional;
import org.waybill.parsing.Word;

/** The word of a sentence that a time expression hangs on. */
public final class Hanging {
    private Hanging() {}

    /** The expression's highest word; empty where the parser was not shown it. */
    public static Optional<Word> top(Sentence sentence, Dated time) {
        List<Word> words = sentence.words(time.span());
        return words.stream()
                .filter(word -> word.isRoot() || words.stream().noneMatch(one -> one.index() == word.head()))
                .findFirst();
    }

    /** The word outside the expression that it hangs on, prepositions passed. */
    public static Optional<Word> governor(Sentence sentence, Dated time) {
        Optional<Word> at = top(sentence, time).flatMap(word -> Links.head(sentence.tree(), word));
        while (at.isPresent() && at.get().relation().equals("prep")) {
            at = Links.head(sentence.tree(), at.get());
        }
        return at;
    }
}
