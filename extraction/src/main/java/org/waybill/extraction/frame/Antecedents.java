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
import org.waybill.extraction.sentence.Links;
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

    /** The goods a pronoun stands for, without their number: that was counted where they were named. */
    Optional<Goods> of(Word pronoun, Predicate<ItemClass> wanted) {
        return before.stream()
                .flatMap(sentence -> nearest(sentence, pronoun, MANY.contains(pronoun.lemma()), wanted).stream())
                .findFirst()
                .map(found -> new Goods(pronoun, found.parts(), Optional.empty(), ""));
    }

    /** "most of them", "all", "the lot": a part of the goods named before, under the figure on the word if it has one. */
    Optional<Goods> part(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        boolean ofThem = Links.children(sentence.tree(), word, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .anyMatch(whole -> MANY.contains(whole.lemma()));
        boolean alone = WordSet.PART.has(word.lemma())
                && sentence.tree().children(word.index()).stream().noneMatch(Antecedents::tellsMore);
        boolean lump = WordSet.LUMP.has(word.lemma()) && isDefinite(sentence, word);
        return ofThem || alone || lump
                ? before.stream()
                        .flatMap(one -> nearest(one, word, true, wanted).stream()
                                .filter(found ->
                                        !WordSet.CARRIER.has(found.head().lemma())))
                        .findFirst()
                        .map(found -> goods.instead(sentence, word, found))
                : Optional.empty();
    }

    /** "traced the rifles to a batch sold by": what a lot is of, if the sentence has said it. */
    Optional<Goods> lot(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        Predicate<ItemClass> thing = kind -> kind.kind() != ItemClass.Kind.CONTAINER && wanted.test(kind);
        boolean open = WordSet.LOT.has(word.lemma()) && !isDefinite(sentence, word);
        return open && goods.read(sentence, word, thing).isEmpty()
                ? nearest(sentence, word, true, thing)
                        .or(() -> nearest(sentence, word, false, thing))
                        .filter(found -> !WordSet.CARRIER.has(found.head().lemma()))
                        .map(found -> goods.recalled(sentence, word, found))
                : Optional.empty();
    }

    private static boolean isDefinite(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "det").stream()
                .anyMatch(det -> Set.of("the", "this", "that").contains(det.lemma()));
    }

    /** "some of the staff", "most Iranian shells" are told by what follows. */
    private static boolean tellsMore(Word child) {
        return child.relation().equals("prep") || child.relation().equals("relcl");
    }

    private Optional<Goods> nearest(Sentence sentence, Word pronoun, boolean many, Predicate<ItemClass> wanted) {
        List<Word> words = sentence.tree().words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.end() <= pronoun.start() && isNoun(word) && isMany(word) == many) {
                Optional<Goods> found = goods.read(sentence, many ? firstOfRow(sentence, word) : word, wanted).stream()
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "missiles and rockets": "them" are both. */
    private static Word firstOfRow(Sentence sentence, Word word) {
        Word at = word;
        while (at.relation().equals("conj")
                && !at.isRoot()
                && isNoun(sentence.tree().word(at.head()))) {
            at = sentence.tree().word(at.head());
        }
        return at;
    }

    private static boolean isNoun(Word word) {
        return word.tag().startsWith("NN") && !MODIFIES.contains(word.relation());
    }

    private static boolean isMany(Word word) {
        return word.tag().endsWith("S");
    }
}
