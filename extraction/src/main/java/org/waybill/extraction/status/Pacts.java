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
    private static final Set<String> RETURNS = Set.of("exchange", "return");
    private static final Set<String> ARRIVED = WORDS.of("arrived");

    private Pacts() {}

    /** "the contract covers the delivery of". */
    static void content(Tree tree, Word at, Word verb, Walk walk) {
        boolean held = at.relation().equals("dobj")
                && CONTAINING.contains(verb.lemma())
                && Links.children(tree, verb, "nsubj").stream().anyMatch(subject -> PACTS.contains(subject.lemma()));
        if (held || (isPrice(tree, at) && promises(tree, verb))) {
            walk.meet(Modality.PLANNED, verb.lemma());
        }
    }

    /** Nouns that an announcement does not put ahead: a pact is made by it, an arrival lies behind it. */
    static boolean isArrived(Word noun) {
        return PACTS.contains(noun.lemma()) || ARRIVED.contains(noun.lemma());
    }

    /** "in exchange", "for". */
    private static boolean isPrice(Tree tree, Word preposition) {
        boolean in = preposition.lemma().equals("in")
                && Links.prepositionObject(tree, preposition)
                        .filter(word -> RETURNS.contains(word.lemma()))
                        .isPresent();
        return preposition.relation().equals("prep")
                && (in || preposition.lemma().equals("for"));
    }

    /** "signed a deal, in exchange for ammunition": what a pact gives in return is due, not given. */
    private static boolean promises(Tree tree, Word verb) {
        return Links.children(tree, verb, "dobj", "nsubjpass").stream()
                .anyMatch(thing -> PACTS.contains(thing.lemma()));
    }

    /** "worked with officials to get": an aim of what was done, not said to be reached. */
    static void purpose(Tree tree, Word at, Word head, Walk walk) {
        boolean aim = at.relation().equals("advcl")
                && Links.children(tree, at, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("TO"));
        if (aim && Links.child(tree, at, "mark").isPresent()) {
            walk.meet(Modality.PLANNED, "for … to");
        }
        Outcomes.phrasal(tree, head)
                .filter(cue -> at.relation().equals("advcl") && at.tag().equals("VBG"))
                .ifPresent(cue -> walk.apply(cue, Negation.ofVerb(tree, head)));
        boolean detail = at.relation().equals("advcl") && at.tag().equals("VBG") && promises(tree, head);
        Cue.of("verb", head.lemma())
                .filter(cue -> (aim || detail) && cue.effect() == Cue.Effect.PLANNED)
                .ifPresent(cue -> walk.apply(cue, false));
    }
}
