package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Word;

/** What a document said was moved, for boxes and deliveries that stand alone later. One reading's own. */
final class Recollection {
    /** How many things back a later word may point; further back nobody reads it so. */
    private static final int MEMORY = 12;

    private final List<Moved> moved = new ArrayList<>();

    private record Moved(Goods goods, Optional<Named> actor) {
        private boolean isFrom(Named sender) {
            return actor.filter(sender::meets).isPresent();
        }

        private boolean isBoxed() {
            return goods.unit().endsWith("containers");
        }
    }

    void note(Goods goods, Optional<Named> actor) {
        boolean people = goods.classes().stream().anyMatch(kind -> kind.kind() == ItemClass.Kind.PERSONNEL);
        if (!people && !isBareBox(goods)) {
            moved.add(new Moved(goods, actor));
        }
    }

    /** The goods counted last. */
    Optional<Goods> counted() {
        return last(
                moved.stream().filter(one -> one.goods().count().isPresent()).toList());
    }

    /** The goods last counted in boxes, which a tally goes on counting. */
    Optional<Goods> boxed() {
        return last(moved.stream()
                .filter(one -> one.isBoxed() && one.goods().count().isPresent())
                .toList());
    }

    /** "the 6,700 containers": with what the text said is in them, if the same party sent them. */
    Goods filled(Goods goods, Optional<Named> actor) {
        return isBareBox(goods)
                ? actor.flatMap(this::sentBy)
                        .map(last -> goods.and(last.parts()))
                        .orElse(goods)
                : goods;
    }

    /** "a dozen shipments", "the deliveries": things named before, counted by the word at hand. */
    Optional<Goods> recalled(GoodsReader reader, Sentence sentence, Word word) {
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.recalled(
                        sentence, word, moved.get(moved.size() - 1).goods()));
    }

    /** What a party last sent in boxes, else what it last sent. */
    private Optional<Goods> sentBy(Named sender) {
        List<Moved> sent = moved.subList(Math.max(0, moved.size() - MEMORY), moved.size()).stream()
                .filter(one -> one.isFrom(sender))
                .toList();
        return last(sent.stream().filter(Moved::isBoxed).toList()).or(() -> last(sent));
    }

    private static Optional<Goods> last(List<Moved> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(list.get(list.size() - 1).goods());
    }

    private static boolean isBareBox(Goods goods) {
        List<ItemClass> sorts = goods.classes();
        return !sorts.isEmpty() && sorts.stream().allMatch(kind -> kind.kind() == ItemClass.Kind.CONTAINER);
    }
}
