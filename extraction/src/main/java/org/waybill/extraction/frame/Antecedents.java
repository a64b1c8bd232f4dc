package org.waybill.extraction.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Word;

/** What "it" and "them" mean where goods must stand: the nearest goods before, of the same number. */
final class Antecedents {
    /** How many sentences back a pronoun for goods reaches. */
    private static final int REACH = 2;

    private static final Set<String> ONE = Set.of("it");
    private static final Set<String> MANY = Set.of("they", "them", "these", "those");
    private static final Set<String> MODIFIES = Set.of("compound", "nmod", "amod", "poss");

    private final GoodsReader goods;
    private final Deque<Sentence> before = new ArrayDeque<>();

    Antecedents(GoodsReader goods) {
        this.goods = goods;
    }

    /** Must be called once for each sentence, before its events are asked for. */
    void enter(Sentence sentence) {
        before.addFirst(sentence);
        if (before.size() > REACH) {
            before.removeLast();
        }
    }

    static boolean isPronoun(Word word) {
        return (word.tag().equals("PRP") || word.tag().equals("DT"))
                && (ONE.contains(word.lemma()) || MANY.contains(word.lemma()));
    }

    /** How goods were reached: by a pronoun they are only recalled. */
    static String path(Argument argument) {
        return isPronoun(argument.word()) ? Event.RECALLED : argument.path();
    }

    /** The goods a pronoun stands for, without their number: that was counted where they were named. */
    Optional<Goods> of(Word pronoun, Predicate<ItemClass> wanted) {
        return before.stream()
                .flatMap(sentence -> nearest(sentence, pronoun, wanted).stream())
                .findFirst()
                .map(found -> new Goods(pronoun, found.parts(), Optional.empty(), ""));
    }

    private Optional<Goods> nearest(Sentence sentence, Word pronoun, Predicate<ItemClass> wanted) {
        List<Word> words = sentence.tree().words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.end() <= pronoun.start() && isNoun(word) && isMany(word) == MANY.contains(pronoun.lemma())) {
                Optional<Goods> found =
                        goods.read(sentence, word, wanted).stream().findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Word word) {
        return word.tag().startsWith("NN") && !MODIFIES.contains(word.relation());
    }

    private static boolean isMany(Word word) {
        return word.tag().endsWith("S");
    }
}
