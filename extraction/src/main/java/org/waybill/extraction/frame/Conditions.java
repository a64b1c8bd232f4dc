package org.waybill.extraction.frame;

import java.util.List;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What must hold in the sentence before a word counts as its frame, whoever acts. */
final class Conditions {
    private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "would");

    private Conditions() {}

    static boolean hold(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        Tree tree = sentence.tree();
        Set<String> needs = frame.wanted().needs();
        return !has(arguments, frame.wanted().unless())
                && (needs.isEmpty() || has(arguments, needs))
                && (!frame.has(Frame.Trait.UNDER_MODAL) || (isUnderModal(tree, predicate) && isRoom(tree, predicate)))
                && (!frame.has(Frame.Trait.UNFIRED) || !isFired(tree))
                && (!frame.has(Frame.Trait.OF_CARRIER) || Hauls.isCarried(tree, predicate))
                && (!frame.has(Frame.Trait.VERBLESS) || isVerbless(tree));
    }

    private static boolean has(List<Argument> arguments, Set<String> functions) {
        return arguments.stream().anyMatch(argument -> functions.contains(argument.function()));
    }

    /** Whether goods are said to be under way: in a vehicle, over a border. */
    static boolean isUnderWay(Sentence sentence) {
        return sentence.tree().words().stream().anyMatch(word -> WordSet.CARRIER.has(word.lemma()));
    }

    /** Whether goods are only wanted: by the frame's own word, or by the verb above. */
    static boolean isWish(Tree tree, Frame frame, Word predicate) {
        boolean wished = predicate.relation().equals("xcomp")
                && !predicate.isRoot()
                && WordSet.WISHING.has(tree.word(predicate.head()).lemma());
        return wished || frame.modality() == Modality.PLANNED;
    }

    private static boolean isUnderModal(Tree tree, Word verb) {
        return Links.children(tree, verb, "aux").stream().anyMatch(aux -> MODALS.contains(aux.lemma()))
                || (verb.relation().equals("xcomp")
                        && !verb.isRoot()
                        && tree.word(verb.head()).tag().startsWith("JJ"));
    }

    /** What could hold must be what goods travel in, or a word that stands for it. */
    private static boolean isRoom(Tree tree, Word verb) {
        return Links.child(tree, verb, "nsubj")
                .or(() -> Subjects.of(tree, verb).map(Subjects.Subject::word))
                .filter(subject -> subject.tag().startsWith("W")
                        || subject.tag().startsWith("PRP")
                        || WordSet.CARRIER.has(subject.lemma()))
                .isPresent();
    }

    private static boolean isFired(Tree tree) {
        return tree.words().stream().anyMatch(word -> WordSet.FIRING.has(word.lemma()));
    }

    private static boolean isVerbless(Tree tree) {
        return tree.words().stream().noneMatch(word -> word.tag().equals("MD") || isFinite(word));
    }

    private static boolean isFinite(Word word) {
        return Set.of("VBD", "VBZ", "VBP", "VB").contains(word.tag());
    }
}
