package org.waybill.extraction.goods;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.quantity.Figure;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/**
 * Things under one number.
 *
 * @param head the word that stands for the phrase in the tree
 * @param names what the text calls them, lower case, without nationality and number
 * @param spans the characters of the names
 * @param classes what sort of things, one for each name that the lexicon knows
 * @param count how many, if the text says
 * @param unit what is counted, lower case: containers, soldiers
 */
public record Goods(
        Word head, List<String> names, List<Span> spans, List<ItemClass> classes, Optional<Figure> count, String unit) {

    public Goods {
        names = List.copyOf(names);
        spans = List.copyOf(spans);
        classes = List.copyOf(classes);
    }

    /** These and others that share their number, or have none. */
    Goods with(Goods other) {
        return new Goods(head, joined(names, other.names), joined(spans, other.spans), joined(classes, other.classes), count, unit);
    }

    private static <T> List<T> joined(List<T> one, List<T> two) {
        return java.util.stream.Stream.concat(one.stream(), two.stream()).distinct().toList();
    }
}
