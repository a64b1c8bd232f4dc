package org.waybill.extraction.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.quantity.Figure;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/**
 * Things under one number.
 *
 * @param head the word that stands for the phrase in the tree
 * @param parts what the things are, at least one
 * @param count how many, if the text says
 * @param unit what is counted, lower case: containers, soldiers
 */
public record Goods(Word head, List<Part> parts, Optional<Figure> count, String unit) {

    /**
     * One sort of thing.
     *
     * @param name what the text calls it, lower case, without nationality and number
     * @param span the characters of the name
     * @param sort its class, where the lexicon knows it
     */
    public record Part(String name, Span span, Optional<ItemClass> sort) {}

    public Goods {
        parts = List.copyOf(parts);
    }

    static Goods plain(Word head, Part part) {
        return new Goods(head, List.of(part), Optional.empty(), "");
    }

    public List<String> names() {
        return parts.stream().map(Part::name).distinct().toList();
    }

    public List<Span> spans() {
        return parts.stream().map(Part::span).toList();
    }

    public List<ItemClass> classes() {
        return parts.stream().flatMap(part -> part.sort().stream()).toList();
    }

    /** These with parts known from elsewhere. */
    public Goods and(List<Part> more) {
        return new Goods(head, Stream.concat(parts.stream(), more.stream()).toList(), count, unit);
    }

    /** These and others that share their number, or have none. */
    Goods with(Goods other) {
        return new Goods(
                head,
                Stream.concat(parts.stream(), other.parts.stream()).distinct().toList(),
                count,
                unit);
    }

    /** The same with the parts of a sort in front: what leads names the whole. */
    public Goods leading(Predicate<ItemClass> sort) {
        List<Part> first = parts.stream()
                .filter(part -> part.sort().filter(sort).isPresent())
                .toList();
        List<Part> rest = parts.stream().filter(part -> !first.contains(part)).toList();
        return new Goods(head, Stream.concat(first.stream(), rest.stream()).toList(), count, unit);
    }

    /** The parts by the kind of event they make; the number stays with the first, which it stands before. */
    public <K> List<Goods> apart(Function<ItemClass, K> kind) {
        Map<Optional<K>, List<Part>> groups = new LinkedHashMap<>();
        for (Part part : parts) {
            groups.computeIfAbsent(part.sort().map(kind), key -> new ArrayList<>())
                    .add(part);
        }
        List<Goods> apart = new ArrayList<>();
        for (List<Part> group : groups.values()) {
            apart.add(new Goods(head, group, apart.isEmpty() ? count : Optional.empty(), unit));
        }
        return apart;
    }
}
