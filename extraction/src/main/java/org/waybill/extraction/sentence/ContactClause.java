package org.waybill.extraction.sentence;

import java.util.Set;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Tells clauses that complete a noun without "that": "claims it sold rifles". */
public final class ContactClause {
    private static final Set<String> BELOW_NOUN = Set.of("acl", "relcl", "ccomp", "appos", "dep");

    private ContactClause() {}

    /** Whether a verb's clause says what a noun tells: it lacks no part that the noun could fill. */
    public static boolean completes(Tree tree, Word verb, Word noun) {
        boolean hangs = verb.head() == noun.index() && BELOW_NOUN.contains(verb.relation());
        return hangs && verb.index() > noun.index() && Links.isVerb(verb) && isWhole(tree, verb);
    }

    private static boolean isWhole(Tree tree, Word verb) {
        boolean subject = Links.child(tree, verb, "nsubj", "nsubjpass").isPresent();
        boolean filled = Links.isPassive(tree, verb)
                || Links.child(tree, verb, "dobj", "attr", "acomp", "prep").isPresent();
        boolean asked = Links.children(tree, verb, "nsubj", "nsubjpass", "dobj", "pobj", "advmod").stream()
                .anyMatch(word -> word.tag().startsWith("W"));
        return subject && filled && !asked;
    }
}
