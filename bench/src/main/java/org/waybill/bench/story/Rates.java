package org.waybill.bench.story;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.waybill.extraction.table.Table;

/**
 * The shares and bounds of one level.
 *
 * @param figures by the name of their row
 */
record Rates(Map<String, Double> figures) {
    Rates {
        figures = Map.copyOf(figures);
    }

    static Rates of(Level level) {
        Map<String, Double> figures = new TreeMap<>();
        Table.read(Rates.class, "rates.tsv")
                .rows()
                .forEach(row -> figures.put(row.get("name"), Double.valueOf(row.get(level.key()))));
        return new Rates(figures);
    }

    /** Whether something happens this time. */
    boolean happens(String name, SplittableRandom chance) {
        return chance.nextDouble() < figure(name);
    }

    /** How many copies of a kind are made this time: each one there may be is made or not. */
    int copies(String name, SplittableRandom chance) {
        int made = 0;
        for (int at = 0; at < figure(name); at++) {
            made += happens("copy_probability", chance) ? 1 : 0;
        }
        return made;
    }

    private double figure(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("rates.tsv has no row " + name);
        }
        return figure;
    }
}
