package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Goods put behind whom they go to or come from: "received from Turkey 20 trucks", "the sale to Libya of 20 jets". */
final class HeavyObject {
    private static final Set<String> SIDES = Set.of("to", "from", "for", "by", "at", "in", "with", "between");
    private static final Set<String> PARTED = Set.of("to", "from", "for");
    private static final Set<String> MODIFIES = Set.of("nmod", "compound", "amod");
    private static final Set<String> MANY = Set.of("NNS", "NNPS");

    private final Tree tree;
    private final Word verb;
    private final List<Argument> found;

    HeavyObject(Tree tree, Word verb, List<Argument> found) {
        this.tree = tree;
        this.verb = verb;
        this.found = found;
    }

    /** The parser reads name and goods as one phrase, and so leaves the verb without an object. */
    void collect() {
        boolean whole = Links.isPassive(tree, verb)
                || found.stream().anyMatch(argument -> argument.function().equals("object"));
        if (whole) {
            return;
        }
        Links.children(tree, verb, "prep", "dative").stream()
                .filter(preposition -> PARTED.contains(preposition.lemma()))
                .forEach(this::part);
    }

    private void part(Word preposition) {
        Links.child(tree, preposition, "pobj")
                .filter(goods -> MANY.contains(goods.tag()))
                .ifPresent(goods -> name(preposition, goods).ifPresent(name -> {
                    found.add(new Argument(preposition.lemma(), name, "before the goods/" + preposition.lemma()));
                    found.add(new Argument("object", goods, "behind the name/object"));
                }));
    }

    /** The name that begins the phrase, where a number or a further word parts it from the goods. */
    private Optional<Word> name(Word preposition, Word goods) {
        List<Word> inside =
                tree.words().subList(preposition.index() + 1, Math.max(preposition.index() + 1, goods.index()));
        return inside.stream()
                .dropWhile(word -> word.tag().equals("DT"))
                .findFirst()
                .filter(word -> word.tag().startsWith("NNP") && isOn(word, goods))
                .filter(word -> inside.get(inside.size() - 1).index() > word.index())
                .filter(word -> tree.word(word.index() + 1).tag().equals("CD"));
    }

    private static boolean isOn(Word word, Word goods) {
        return MODIFIES.contains(word.relation()) && word.head() == goods.index();
    }

    /** What "of" brings after a party or a place: the parser hangs it on the name before. */
    static List<Word> contentsBehind(Tree tree, Word preposition) {
        if (!SIDES.contains(preposition.lemma())) {
            return List.of();
        }
        return Links.prepositionObject(tree, preposition).stream()
                .filter(name -> name.tag().startsWith("NNP"))
                .flatMap(name -> Links.children(tree, name, "prep").stream())
                .flatMap(inner -> inner.lemma().equals("of")
                        ? Links.prepositionObject(tree, inner).stream()
                        : contentsBehind(tree, inner).stream())
                .toList();
    }
}
