package org.waybill.extraction.source;

import java.util.Locale;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Whether a description hides who speaks: nobody can ask "two diplomats" or "a Western official". */
final class Anonymity {
    private static final WordLists WORDS = WordLists.read(Anonymity.class, "words.tsv");
    private static final Set<String> HIDDEN = WORDS.of("anonymous");
    private static final Set<String> FACELESS = WORDS.of("faceless");
    private static final Set<String> DEFINITE = WORDS.of("definite");

    private Anonymity() {}

    static boolean hides(Sentence sentence, Word word, SpeakingNoun noun) {
        if (noun.sort() != Speaker.Sort.PERSON) {
            return false;
        }
        return saysSo(sentence, word)
                || ((FACELESS.contains(noun.noun()) || noun.back() == SpeakingNoun.Back.NOBODY)
                        && !isPlaced(sentence, word));
    }

    /** "who asked not to be named", "on condition of anonymity". */
    private static boolean saysSo(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        boolean own = tree.subtree(word.index()).stream().anyMatch(Anonymity::isHidden);
        boolean beside = Links.head(tree, word).stream()
                .flatMap(verb -> Links.children(tree, verb, "advcl", "prep").stream())
                .flatMap(one -> tree.subtree(one.index()).stream())
                .anyMatch(one -> one.lemma().equals("anonymity"));
        return own || beside;
    }

    private static boolean isHidden(Word word) {
        return HIDDEN.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a state or a body says whose official it is. */
    private static boolean isPlaced(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        Span whole = Phrases.whole(sentence, word);
        boolean named = sentence.mentions().stream().anyMatch(mention -> whole.overlaps(mention.span()));
        boolean body = sentence.words(whole).stream()
                .filter(one -> one.index() != word.index())
                .flatMap(one -> SpeakingNoun.of(one).stream())
                .anyMatch(one -> one.sort() == Speaker.Sort.BODY);
        boolean definite = Links.children(tree, word, "det").stream()
                .anyMatch(det -> DEFINITE.contains(det.form().toLowerCase(Locale.ROOT)));
        return named || body || definite;
    }
}
