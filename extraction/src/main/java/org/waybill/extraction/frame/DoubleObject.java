package org.waybill.extraction.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** "gave the RSF missiles", "sold the Houthis 200 rifles": whom and what look like one phrase. */
final class DoubleObject {
    /** What may stand between a verb and the name of whom it gives to. */
    private static final Set<String> BEFORE_NAME = Set.of("DT", "JJ", "NN", "PRP$");

    private static final Set<String> MANY = Set.of("NNS", "NNPS");

    private final Tree tree;
    private final Word verb;
    private final List<Argument> found;

    DoubleObject(Tree tree, Word verb, List<Argument> found) {
        this.tree = tree;
        this.verb = verb;
        this.found = found;
    }

    void collect() {
        if (!WordSet.DOUBLE.has(verb.lemma())) {
            return;
        }
        for (Word object : Links.children(tree, verb, "dobj")) {
            names(verb, object).forEach(word -> add("beside", word, "object/before"));
            somebody(object);
            Links.children(tree, object, "appos").stream()
                    .filter(word -> MANY.contains(word.tag()) && !hasCommaBefore(object, word))
                    .forEach(word -> second(object, word));
        }
    }

    /** "sent General Haftar vehicles": a name or an article there begins whom it gives to, a nationality the goods. */
    static boolean isNameNext(Tree tree, Word verb) {
        String next =
                verb.index() + 1 < tree.size() ? tree.word(verb.index() + 1).tag() : "";
        return WordSet.DOUBLE.has(verb.lemma()) && (next.startsWith("NNP") || next.equals("DT"));
    }

    /** "sent the warlord Khalifa Haftar vehicles": the name that belongs to the first object hangs on the second. */
    private void second(Word object, Word goods) {
        names(object, goods).forEach(word -> add("dative", word, "object/before"));
        add("object", goods, "object/beside");
    }

    /** The names that stand between a word and the goods, wherever the parser hung them; "Iran's" is no such name. */
    private List<Word> names(Word from, Word object) {
        return between(from, object)
                .takeWhile(word -> BEFORE_NAME.contains(word.tag()) || isName(word))
                .filter(DoubleObject::isName)
                .takeWhile(word -> !tree.word(word.index() + 1).tag().equals("POS"))
                .toList();
    }

    /** "gave the group missiles": one article cannot serve for many missiles. */
    private void somebody(Word object) {
        if (MANY.contains(object.tag())) {
            between(verb, object)
                    .filter(word -> word.relation().equals("compound") && word.head() == object.index())
                    .filter(word -> word.tag().equals("NN") && PartyReader.isSomebody(word))
                    .forEach(word -> owner(object, word));
        }
    }

    /** "the Libyan government drones", "Sudan's army drones": whose it is says who it is. */
    private void owner(Word object, Word somebody) {
        Links.children(tree, object, "nmod", "amod", "poss").stream()
                .filter(word -> word.index() < somebody.index() && word.index() > verb.index())
                .forEach(word -> add("beside", word, "object/before"));
        if (tree.word(somebody.index() - 1).lemma().equals("the")) {
            add("dative", somebody, "object/before");
        }
    }

    private Stream<Word> between(Word from, Word to) {
        return tree.words().subList(from.index() + 1, Math.max(from.index() + 1, to.index())).stream();
    }

    private static boolean isName(Word word) {
        return word.tag().startsWith("NNP");
    }

    private boolean hasCommaBefore(Word from, Word to) {
        return tree.words().subList(from.index(), to.index()).stream()
                .anyMatch(word -> word.form().equals(","));
    }

    private void add(String function, Word word, String path) {
        found.add(new Argument(function, word, path));
    }
}
