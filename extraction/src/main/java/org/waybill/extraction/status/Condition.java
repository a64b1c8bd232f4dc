package org.waybill.extraction.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Where a clause is or hangs on a condition: "if", "should the account be right". */
final class Condition {
    private static final WordLists WORDS = WordLists.read(Condition.class, "words.tsv");
    private static final Set<String> OPENERS = WORDS.of("condition");
    private static final Set<String> INVERTED = WORDS.of("inverted condition");

    private Condition() {}

    /** How a verb is put under a condition, if it is. */
    static Optional<String> on(Tree tree, Word verb) {
        boolean marked = Links.children(tree, verb, "mark", "advmod").stream()
                .anyMatch(word -> OPENERS.contains(word.form().toLowerCase(Locale.ROOT)));
        if (marked) {
            return Optional.of("if");
        }
        boolean hangsOnOne = Links.children(tree, verb, "advcl").stream().anyMatch(clause -> isInverted(tree, clause));
        return isInverted(tree, verb) || hangsOnOne ? Optional.of("inverted condition") : Optional.empty();
    }

    /** "Should the account be right". */
    static boolean isInverted(Tree tree, Word verb) {
        return verb.relation().equals("advcl")
                && INVERTED.contains(tree.leftmost(verb.index()).form().toLowerCase(Locale.ROOT));
    }
}
