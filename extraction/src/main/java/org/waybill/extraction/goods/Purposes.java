package org.waybill.extraction.goods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Things named with what they make: "equipment for producing ballistic missiles". */
final class Purposes {
    private static final Set<String> TOOLS =
            Set.of("equipment", "machine", "machinery", "tool", "tooling", "material", "kit", "line", "gear");
    private static final Set<String> MAKING =
            Set.of("produce", "make", "manufacture", "build", "develop", "production", "development", "making");

    private Purposes() {}

    /** The tools under the name they have as a compound, where the lexicon knows that: "missile production equipment". */
    static Optional<Goods.Part> of(Sentence sentence, Word tool, Function<String, Optional<ItemClass>> sorter) {
        Tree tree = sentence.tree();
        boolean named = TOOLS.contains(tool.lemma())
                && tool.index() + 2 < tree.size()
                && tree.word(tool.index() + 1).lemma().equals("for");
        return named
                ? made(tree, tool.index() + 2).flatMap(made -> part(sentence, tool, made, sorter))
                : Optional.empty();
    }

    /** "producing missiles", "the development of missiles". */
    private static Optional<Word> made(Tree tree, int from) {
        Optional<Word> making = tree.words().subList(from, Math.min(from + 2, tree.size())).stream()
                .filter(word -> MAKING.contains(word.lemma()))
                .findFirst();
        return making.flatMap(word -> Links.child(tree, word, "dobj")
                .or(() -> Links.child(tree, word, "prep").flatMap(of -> Links.prepositionObject(tree, of))));
    }

    private static Optional<Goods.Part> part(
            Sentence sentence, Word tool, Word made, Function<String, Optional<ItemClass>> sorter) {
        List<Word> words = Names.words(sentence, made);
        String thing = words.size() == 1 ? "" : Names.text(words.subList(0, words.size() - 1));
        String name = (thing + " " + made.lemma() + " production " + tool.form().toLowerCase(Locale.ROOT)).strip();
        return sorter.apply(name)
                .map(sort -> new Goods.Part(name, new Span(tool.start(), made.end()), Optional.of(sort)));
    }
}
