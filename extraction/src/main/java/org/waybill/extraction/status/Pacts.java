package org.waybill.extraction.status;

import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads what a contract, a plan or an offer holds: agreed is not done. */
final class Pacts {
    private static final WordLists WORDS = WordLists.read(Pacts.class, "words.tsv");
    private static final Set<String> PACTS = WORDS.of("pact");
    private static final Set<String> CONTAINING = WORDS.of("containing");

    private Pacts() {}

    /** "the contract covers the delivery of". */
    static void content(Tree tree, Word at, Word verb, Walk walk) {
        boolean held = at.relation().equals("dobj")
                && CONTAINING.contains(verb.lemma())
                && Links.children(tree, verb, "nsubj").stream().anyMatch(subject -> PACTS.contains(subject.lemma()));
        if (held) {
            walk.meet(Modality.PLANNED, verb.lemma());
        }
    }
}
