package org.waybill.extraction.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the words that turn a verb or a noun into its contrary. */
final class Negation {
    private static final WordLists WORDS = WordLists.read(Negation.class, "words.tsv");
    private static final Set<String> NEGATIONS = WORDS.of("negation");
    private static final Set<String> NONE = WORDS.of("none");
    private static final Set<String> NOBODY = WORDS.of("nobody");
    private static final Set<String> SCANT = WORDS.of("scant");
    private static final Set<String> OCCASIONS = WORDS.of("occasion");
    private static final Set<String> ADDING = WORDS.of("adding");
    private static final Set<String> SINGLED_OUT = WORDS.of("singled out");
    private static final Set<String> NOT_EVEN_ONE = WORDS.of("not even one");

    private Negation() {}

    /** "did not send", "no longer sends", "at no point did it send"; not "not only sent". */
    static boolean ofVerb(Tree tree, Word verb) {
        boolean plain = tree.children(verb.index()).stream()
                .filter(child -> child.relation().equals("neg") || NEGATIONS.contains(form(child)))
                .anyMatch(
                        child -> !isAdding(tree, child) && !isEither(tree, child) && !opensWithDate(tree, child, verb));
        return plain || isNoLonger(tree, verb) || onNoOccasion(tree, verb);
    }

    /** "no shells", "neither shells nor rockets", "not one shell"; not "none other than". */
    static boolean ofNoun(Tree tree, Word noun) {
        boolean none = NOBODY.contains(noun.lemma())
                || Links.children(tree, noun, "det", "neg", "preconj").stream()
                        .anyMatch(word -> NONE.contains(form(word)))
                || Links.children(tree, noun, "nmod", "nummod", "det").stream()
                        .flatMap(word -> Links.children(tree, word, "neg").stream())
                        .anyMatch(word -> form(word).equals("not") && !isAdding(tree, word))
                || isNotEvenOne(tree, noun)
                || isHardlyAny(tree, noun);
        return none && !(noun.lemma().equals("none") && form(after(tree, noun)).equals("other"));
    }

    /** "not one of the crates", "not a single one"; "not all of them" tells of some. */
    private static boolean isNotEvenOne(Tree tree, Word noun) {
        return !Links.isVerb(noun)
                && Links.children(tree, noun, "neg").stream()
                        .filter(word -> form(word).equals("not"))
                        .anyMatch(word -> NOT_EVEN_ONE.contains(form(after(tree, word)))
                                || NOT_EVEN_ONE.contains(form(after(tree, after(tree, word)))));
    }

    /** "hardly any of the tanks", "scarcely a shell". */
    private static boolean isHardlyAny(Tree tree, Word noun) {
        return !Links.isVerb(noun)
                && Links.children(tree, noun, "advmod", "det").stream()
                        .anyMatch(word -> !form(word).equals("not") && NEGATIONS.contains(form(word)));
    }

    /** "little evidence", "scant proof". */
    static boolean isScant(Tree tree, Word noun) {
        return Links.children(tree, noun, "nmod", "amod", "det").stream().anyMatch(word -> SCANT.contains(form(word)));
    }

    static boolean isNobody(Word noun) {
        return NOBODY.contains(noun.lemma());
    }

    /** "Egypt, not Iran, that sent". */
    static boolean isSetAside(Tree tree, Word noun) {
        return Links.children(tree, noun, "neg").stream()
                .anyMatch(word -> form(word).equals("not") && !isAdding(tree, word));
    }

    /** "it was not Iran that sent"; "not the first delivery" leaves the delivery standing. */
    static boolean ofIdentity(Tree tree, Word attribute, Word verb) {
        return attribute.relation().equals("attr")
                && verb.lemma().equals("be")
                && ofVerb(tree, verb)
                && Links.children(tree, attribute, "nmod", "amod", "det").stream()
                        .noneMatch(word -> SINGLED_OUT.contains(form(word)));
    }

    /** Whether the verb's subject is nothing or nobody: "nothing shows that". */
    static boolean ofSubject(Tree tree, Word verb) {
        return Links.children(tree, verb, "nsubj", "nsubjpass").stream().anyMatch(subject -> ofNoun(tree, subject));
    }

    private static boolean isAdding(Tree tree, Word negation) {
        return ADDING.contains(form(after(tree, negation)));
    }

    /** "by anyone, government or not": one way or the other. */
    private static boolean isEither(Tree tree, Word negation) {
        return negation.index() > 0
                && form(tree.words().get(negation.index() - 1)).equals("or");
    }

    /** "Not until May did it send": it did send. */
    private static boolean opensWithDate(Tree tree, Word negation, Word verb) {
        return form(after(tree, negation)).equals("until")
                && Links.children(tree, verb, "aux", "auxpass").stream()
                        .allMatch(auxiliary -> auxiliary.index() > negation.index());
    }

    private static boolean isNoLonger(Tree tree, Word verb) {
        List<Word> words = tree.words();
        return words.stream()
                .filter(word -> form(word).equals("longer") && word.index() > 0)
                .filter(word -> form(words.get(word.index() - 1)).equals("no"))
                .anyMatch(word -> word.head() == verb.index() || word.index() + 1 == verb.index());
    }

    private static boolean onNoOccasion(Tree tree, Word verb) {
        return Links.children(tree, verb, "prep").stream()
                .flatMap(preposition -> Links.children(tree, preposition, "pobj").stream())
                .anyMatch(noun -> OCCASIONS.contains(noun.lemma()) && ofNoun(tree, noun));
    }

    private static Word after(Tree tree, Word word) {
        List<Word> words = tree.words();
        return words.get(Math.min(word.index() + 1, words.size() - 1));
    }

    private static String form(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
