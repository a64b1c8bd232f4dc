package org.waybill.extraction.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What a modal verb says: a hedge about the past, a plan, a capability, a norm. */
final class Modals {
    private static final WordLists WORDS = WordLists.read(Modals.class, "words.tsv");
    private static final Set<String> POSSIBLE = WORDS.of("possible");
    private static final Set<String> IMAGINED = WORDS.of("imagined");
    private static final Set<String> GIVEN = WORDS.of("given");
    private static final Set<String> DUE = WORDS.of("due");
    private static final Set<String> CAPACITY = WORDS.of("capacity");
    private static final Set<String> ROOM = WORDS.of("room");
    private static final Set<String> STATES = WORDS.of("state of things");

    private Modals() {}

    /** The modality a modal gives its verb. */
    static Modality meaning(Tree tree, Word verb, Word modal) {
        String lemma = modal.form().toLowerCase(Locale.ROOT);
        if (DUE.contains(lemma)) {
            return Modality.OPINION;
        }
        if (isCapacity(tree, verb) && !lemma.equals("will")) {
            return Modality.HYPOTHETICAL;
        }
        if (POSSIBLE.contains(lemma)) {
            return possible(tree, verb, lemma);
        }
        return lemma.equals("would") ? would(tree, verb) : Modality.PLANNED;
    }

    /** "could hold", "would have room for": room is no delivery. */
    private static boolean isCapacity(Tree tree, Word verb) {
        boolean room = Links.children(tree, verb, "dobj").stream().anyMatch(object -> ROOM.contains(object.lemma()));
        return room || (CAPACITY.contains(verb.lemma()) && !hasAuxiliary(tree, verb, "have"));
    }

    /** "may not export", "no state may export" forbid; "may have exported" hedges; "may export" looks ahead; "could export" imagines. */
    private static Modality possible(Tree tree, Word verb, String modal) {
        boolean past = hasAuxiliary(tree, verb, "have") || verb.tag().equals("VBG");
        if (past) {
            return Modality.ALLEGED;
        }
        if (modal.equals("may")
                && (Links.child(tree, verb, "neg").isPresent() || Negation.ofSubject(tree, verb))
                && verb.tag().equals("VB")) {
            return Modality.OPINION;
        }
        if (STATES.contains(verb.lemma())
                && Links.child(tree, verb, "attr", "acomp", "prep").isPresent()) {
            return Modality.ALLEGED;
        }
        return IMAGINED.contains(modal) ? Modality.HYPOTHETICAL : Modality.PLANNED;
    }

    /** "Any state that sells tanks will be punished": the modal of what befalls whoever might do it. */
    static Optional<String> ofAnybody(Tree tree, Word verb, Word noun) {
        boolean present = verb.relation().equals("relcl")
                && Set.of("VBZ", "VBP").contains(verb.tag())
                && Links.children(tree, verb, "aux", "auxpass").isEmpty();
        boolean anybody = !noun.tag().startsWith("NNP")
                && Links.children(tree, noun, "det", "poss", "nummod", "nmod").stream()
                        .noneMatch(word -> GIVEN.contains(word.form().toLowerCase(Locale.ROOT)));
        return Links.head(tree, noun)
                .filter(governor -> present && anybody && noun.relation().startsWith("nsubj"))
                .flatMap(governor -> Links.children(tree, governor, "aux").stream()
                        .filter(aux -> aux.tag().equals("MD"))
                        .map(Word::lemma)
                        .findFirst());
    }

    /** "said it would send" is a plan; "would be, if" is not even that. */
    private static Modality would(Tree tree, Word verb) {
        boolean conditional = Links.children(tree, verb, "advcl").stream()
                .anyMatch(clause -> Links.child(tree, clause, "mark")
                        .filter(mark -> mark.lemma().equals("if"))
                        .isPresent());
        boolean reported = verb.relation().equals("ccomp")
                || Links.child(tree, verb, "parataxis").isPresent();
        return conditional || !reported ? Modality.HYPOTHETICAL : Modality.PLANNED;
    }

    /** "State to send rockets": an infinitive that leads the sentence lies ahead. */
    static void headline(Tree tree, Word predicate, Walk walk) {
        boolean infinitive = Links.children(tree, predicate, "aux").stream()
                .anyMatch(aux -> aux.tag().equals("TO"));
        if (predicate.isRoot() && infinitive) {
            walk.meet(Modality.PLANNED, "to");
        }
    }

    /** "are to be sent". */
    static boolean isBeTo(Tree tree, Word at, Word head) {
        return head.lemma().equals("be")
                && at.relation().equals("xcomp")
                && Links.children(tree, at, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("TO"))
                && Links.child(tree, head, "acomp", "attr").isEmpty();
    }

    /** "is going to send". */
    static boolean isGoingTo(Tree tree, Word verb) {
        return verb.lemma().equals("go")
                && verb.tag().equals("VBG")
                && Links.child(tree, verb, "xcomp").isPresent();
    }

    private static boolean hasAuxiliary(Tree tree, Word verb, String lemma) {
        return Links.children(tree, verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals(lemma));
    }
}
