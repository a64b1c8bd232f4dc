package org.waybill.extraction.status;

import java.util.Locale;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Where a word is negated: by "not", by "no", by "nothing" in its place. */
final class Negation {
    private static final WordLists WORDS = WordLists.read(Negation.class, "words.tsv");
    private static final Set<String> NOT = WORDS.of("negation");
    private static final Set<String> NONE = WORDS.of("none");
    private static final Set<String> NOBODY = WORDS.of("nobody");

    private Negation() {}

    static boolean isNegated(Tree tree, Word verb) {
        return tree.children(verb.index()).stream()
                .anyMatch(child -> child.relation().equals("neg")
                        || NOT.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    /** "was unable to confirm". */
    static boolean isUnable(Tree tree, Word verb) {
        return Links.head(tree, verb)
                .filter(head -> head.lemma().equals("unable"))
                .isPresent();
    }

    /** "no sign", "nothing". */
    static boolean isNone(Tree tree, Word noun) {
        return NOBODY.contains(noun.lemma())
                || Links.children(tree, noun, "det", "neg").stream()
                        .anyMatch(det -> NONE.contains(det.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether the event or one of its arguments is none. */
    static boolean hasNone(Tree tree, Word predicate) {
        return isNone(tree, predicate)
                || Links.children(tree, predicate, "dobj", "nsubj", "nsubjpass").stream()
                        .anyMatch(word -> isNone(tree, word));
    }
}
