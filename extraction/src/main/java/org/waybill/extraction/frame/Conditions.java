package org.waybill.extraction.frame;

import java.util.List;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What must hold in the sentence before a word counts as its frame, whoever acts. */
final class Conditions {
    private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "would");

    private Conditions() {}

    static boolean hold(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        Tree tree = sentence.tree();
        boolean excluded =
                arguments.stream().anyMatch(argument -> frame.wanted().unless().contains(argument.function()));
        return !excluded
                && (!frame.has(Frame.Trait.UNDER_MODAL) || isUnderModal(tree, predicate))
                && (!frame.has(Frame.Trait.VERBLESS) || isVerbless(tree));
    }

    /** Whether goods are said to be under way: in a vehicle, over a border. */
    static boolean isUnderWay(Sentence sentence) {
        return sentence.tree().words().stream().anyMatch(word -> WordSet.CARRIER.has(word.lemma()));
    }

    private static boolean isUnderModal(Tree tree, Word verb) {
        return Links.children(tree, verb, "aux").stream().anyMatch(aux -> MODALS.contains(aux.lemma()))
                || (verb.relation().equals("xcomp")
                        && !verb.isRoot()
                        && tree.word(verb.head()).tag().startsWith("JJ"));
    }

    private static boolean isVerbless(Tree tree) {
        return tree.words().stream().noneMatch(word -> word.tag().equals("MD") || isFinite(word));
    }

    private static boolean isFinite(Word word) {
        return Set.of("VBD", "VBZ", "VBP", "VB").contains(word.tag());
    }
}
