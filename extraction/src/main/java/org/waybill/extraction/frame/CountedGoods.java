package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Discourse.Exchange;
import org.waybill.extraction.party.Discourse.Stream;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/** Figures of arms that a sentence only counts, in a document that says between whom they pass. */
final class CountedGoods {
    private static final Set<String> COUNTING = Table.read(CountedGoods.class, "counting.tsv")
            .index(row -> row.get("verb"), row -> row.get("why"))
            .keySet();
    /** Where a number stands for the thing counted and does not count the next noun. */
    private static final Set<String> ALONE = Set.of("dobj", "pobj", "attr", "nsubj", "nsubjpass");

    private static final Set<ItemClass.Kind> COUNTED =
            Set.of(ItemClass.Kind.AMMUNITION, ItemClass.Kind.MISSILE, ItemClass.Kind.WEAPON, ItemClass.Kind.CONTAINER);

    private final GoodsReader goods;
    private final Discourse discourse;
    private final Frame frame;
    private final Recollection recollection;

    CountedGoods(GoodsReader goods, Discourse discourse, Frame frame, Recollection recollection) {
        this.recollection = recollection;
        this.goods = goods;
        this.discourse = discourse;
        this.frame = frame;
    }

    /** One event for each figure of arms that no event of the sentence holds. */
    List<Event> of(Sentence sentence, List<Event> told) {
        Optional<Exchange> between = discourse.meantExchange(Stream.ARMS);
        return between.isEmpty()
                ? List.of()
                : sentence.tree().words().stream()
                        .filter(word -> isThing(sentence, word) && isCounted(sentence, word))
                        .filter(word -> told.stream().noneMatch(event -> holds(event, word)))
                        .flatMap(word -> read(sentence, word).stream()
                                .filter(one -> one.count().isPresent())
                                .limit(1)
                                .map(one -> event(sentence, word, one, between.get())))
                        .toList();
    }

    /** A noun, or a number that counts no noun: "had counted 6,700". */
    private static boolean isThing(Sentence sentence, Word word) {
        return word.tag().startsWith("NN") || (word.tag().equals("CD") && isAlone(sentence, word));
    }

    private static boolean isAlone(Sentence sentence, Word word) {
        return ALONE.contains(word.relation())
                && sentence.figureAt(word)
                        .filter(figure ->
                                figure.kind() == Kind.COUNT && figure.unit().isEmpty())
                        .isPresent()
                && !sentence.isTime(word);
    }

    private List<Goods> read(Sentence sentence, Word word) {
        return word.tag().equals("CD")
                ? recollection
                        .boxed()
                        .filter(before -> Headless.isNumber(sentence, word))
                        .map(before -> goods.instead(sentence, word, before))
                        .stream()
                        .toList()
                : goods.read(sentence, word, sort -> COUNTED.contains(sort.kind()));
    }

    private boolean isCounted(Sentence sentence, Word word) {
        Optional<Word> verb = Links.governingVerb(sentence.tree(), word);
        return verb.map(above -> COUNTING.contains(above.lemma())).orElse(true) && isTop(word);
    }

    /** Not inside another noun's phrase, but "of" and "at". */
    private static boolean isTop(Word word) {
        return !Set.of("compound", "nmod", "amod", "poss").contains(word.relation());
    }

    private static boolean holds(Event event, Word word) {
        Span at = Sentence.span(word);
        return event.goods().value().map(Goods::spans).orElse(List.of()).stream()
                        .anyMatch(at::overlaps)
                || event.goods()
                        .value()
                        .filter(goods -> goods.head().index() == word.index())
                        .isPresent();
    }

    private Event event(Sentence sentence, Word word, Goods one, Exchange between) {
        return new Event(
                sentence,
                frame,
                frame.type(),
                word,
                Filled.of(Discourse.implied(between.actor()), "exchange"),
                Filled.of(Discourse.implied(between.target()), "exchange"),
                Filled.of(one, "counted"));
    }
}
