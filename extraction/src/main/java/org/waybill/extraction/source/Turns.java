package org.waybill.extraction.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Tells whether a sentence that names no speaker goes on with the last one's words or is the author's own. */
final class Turns {
    private static final WordLists WORDS = WordLists.read(Turns.class, "words.tsv");
    private static final Set<String> GOES_ON = WORDS.of("goes on");
    private static final Set<String> OPENERS = WORDS.of("turns away");
    private static final Set<String> CONDITIONS = WORDS.of("opens a condition");
    private static final Set<String> KNOWN = WORDS.of("common knowledge");
    private static final Set<String> STANDING = WORDS.of("standing fact");
    private static final Set<String> PUBLIC_ACTS = WORDS.of("public act");

    private Turns() {}

    /** Whether the text leaves the last speaker for the author's own account. */
    static boolean away(Sentence sentence) {
        return opensElsewhere(sentence)
                || isKnown(sentence)
                || isPublicAct(sentence)
                || (!goesOn(sentence) && isBackground(sentence));
    }

    /** "The report also", "These flights", "Another convoy": leans on what was said before. */
    static boolean goesOn(Sentence sentence) {
        Tree tree = sentence.tree();
        return tree.words().stream()
                .filter(word -> word.index() < tree.root().index())
                .anyMatch(word -> GOES_ON.contains(word.form().toLowerCase(Locale.ROOT)) || isDefinite(tree, word));
    }

    /** "the cargo": a common noun, not "the United States" or "the war". */
    private static boolean isDefinite(Tree tree, Word word) {
        return word.relation().equals("det")
                && word.form().equalsIgnoreCase("the")
                && Links.head(tree, word)
                        .filter(noun -> noun.tag().equals("NN") || noun.tag().equals("NNS"))
                        .filter(noun -> noun.relation().startsWith("nsubj"))
                        .isPresent();
    }

    private static boolean opensElsewhere(Sentence sentence) {
        String text = sentence.quote().toLowerCase(Locale.ROOT);
        boolean reckons = CONDITIONS.contains(sentence.tree().word(0).form().toLowerCase(Locale.ROOT));
        return reckons || OPENERS.stream().anyMatch(text::startsWith);
    }

    /** "are known to have", "it is well known": nobody's word in particular. */
    private static boolean isKnown(Sentence sentence) {
        Tree tree = sentence.tree();
        return tree.roots().stream()
                .flatMap(root -> Links.coordinated(tree, root).stream())
                .anyMatch(verb -> Sayings.isNobodysWord(sentence, verb)
                        || Sayings.isOut(sentence, verb)
                        || (KNOWN.contains(verb.lemma())
                                && Links.child(tree, verb, "auxpass", "nsubjpass")
                                        .isPresent()));
    }

    private static boolean isPublicAct(Sentence sentence) {
        Word root = sentence.tree().root();
        return PUBLIC_ACTS.contains(root.lemma())
                && Links.child(sentence.tree(), root, "dobj", "nsubjpass").isPresent();
    }

    /** A standing fact: what the author adds for the reader. */
    private static boolean isBackground(Sentence sentence) {
        Tree tree = sentence.tree();
        Word root = tree.root();
        boolean named = Links.child(tree, root, "nsubj", "nsubjpass")
                .filter(word -> word.tag().startsWith("NNP"))
                .isPresent();
        return named && STANDING.contains(root.lemma());
    }

    /** "an involvement Pyongyang has acknowledged": who weighs another's answer speaks for himself. */
    static boolean weighsAnswer(Sentence sentence) {
        List<Word> words = sentence.tree().words();
        return words.stream()
                .filter(verb -> Set.of("relcl", "acl").contains(verb.relation()))
                .anyMatch(verb -> Sayings.speech(verb)
                                .filter(speech -> speech.kind() == Speech.Kind.REACT)
                                .isPresent()
                        && Links.child(sentence.tree(), verb, "nsubj", "agent").isPresent());
    }
}
