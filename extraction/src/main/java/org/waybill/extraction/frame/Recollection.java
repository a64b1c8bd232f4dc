package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;

/** What a document's boxes held last, for boxes that stand alone later. One reading's own. */
final class Recollection {
    private Optional<Goods> boxed = Optional.empty();
    private Optional<Named> sender = Optional.empty();

    void note(Goods goods, Optional<Named> actor) {
        if (!isBareBox(goods) && goods.unit().endsWith("containers")) {
            boxed = Optional.of(goods);
            sender = actor;
        }
    }

    /** "the 6,700 containers": with what the text said is in them, if the same party sent them. */
    Goods filled(Goods goods, Optional<Named> actor) {
        boolean same = sender.isPresent() && actor.filter(sender.get()::meets).isPresent();
        return same && isBareBox(goods)
                ? boxed.map(last -> goods.and(last.parts())).orElse(goods)
                : goods;
    }

    private static boolean isBareBox(Goods goods) {
        List<ItemClass> sorts = goods.classes();
        return goods.names().stream().allMatch(name -> name.endsWith("containers"))
                && sorts.stream().allMatch(kind -> kind.kind() == ItemClass.Kind.CONTAINER);
    }
}
