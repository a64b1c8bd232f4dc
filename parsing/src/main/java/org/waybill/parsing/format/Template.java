package org.waybill.parsing.format;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What one kind of feature is made of. */
public sealed interface Template {
    /** Whether its features depend on nothing but the word that the source points to, and stay. */
    boolean dependsOnlyOn(Place.Source source);

    /** Each value of a trait is a feature. */
    record Each(Trait trait, Place place) implements Template {
        @Override
        public boolean dependsOnlyOn(Place.Source source) {
            return place.dependsOnlyOn(source);
        }

        @Override
        public String toString() {
            return "EACH " + trait + "@" + place;
        }
    }

    /** The values of one or more columns, joined; no feature if one of them is missing. */
    record Joined(List<Item> items) implements Template {
        public Joined {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a joined template has at least one item");
            }
        }

        @Override
        public boolean dependsOnlyOn(Place.Source source) {
            return items.stream()
                    .allMatch(item -> item.column().isFixed() && item.place().dependsOnlyOn(source));
        }

        @Override
        public String toString() {
            return "JOIN " + items.stream().map(Item::toString).collect(Collectors.joining(" "));
        }
    }

    /** One value of a joined template. */
    record Item(Column column, Place place) {
        @Override
        public String toString() {
            return column + "@" + place;
        }
    }

    /** Reads a template as it stands in a model file. */
    static Template parse(String written) {
        List<String[]> parts = Arrays.stream(written.split(" ", -1))
                .skip(1)
                .map(part -> part.split("@", -1))
                .toList();
        if (written.startsWith("EACH ")) {
            return new Each(Trait.valueOf(parts.get(0)[0]), Place.parse(parts.get(0)[1]));
        }
        return new Joined(parts.stream()
                .map(part -> new Item(Column.valueOf(part[0]), Place.parse(part[1])))
                .toList());
    }
}
