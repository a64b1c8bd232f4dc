package org.waybill.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Place;
import org.waybill.parsing.format.Template;

/**
 * Feature templates together with their weights: what a state says for each label.
 *
 * <p>Templates are flattened to arrays once, because this loop is where all the time goes.
 */
final class FeatureModel {
    /** No word stands at a place. */
    static final int NOBODY = -1;

    private final Weights weights;
    private final List<Place> places;

    /** Trait templates: number, row of the trait, index into {@link #places}. */
    private final int[][] each;
    /** Joined templates: number, then for each item row of the column and index into {@link #places}. */
    private final int[][] joined;

    /** @param templates by their numbers, which are part of the features' keys */
    FeatureModel(Map<Integer, Template> templates, Weights weights) {
        this.weights = weights;
        Set<Place> seen = new LinkedHashSet<>();
        List<int[]> eachFound = new ArrayList<>();
        List<int[]> joinedFound = new ArrayList<>();
        templates.forEach((number, template) -> {
            if (template instanceof Template.Each one) {
                eachFound.add(new int[] {number, one.trait().row(), index(seen, one.place())});
            } else if (template instanceof Template.Joined many) {
                joinedFound.add(flatten(number, many, seen));
            }
        });
        places = List.copyOf(seen);
        each = eachFound.toArray(int[][]::new);
        joined = joinedFound.toArray(int[][]::new);
    }

    /** The templates in a section of a model file. */
    static Map<Integer, Template> templates(List<String> lines) {
        Map<Integer, Template> templates = new TreeMap<>();
        for (String line : lines) {
            templates.put(templates.size(), Template.parse(line));
        }
        return templates;
    }

    private static int[] flatten(int number, Template.Joined template, Set<Place> seen) {
        int[] flat = new int[1 + 2 * template.items().size()];
        flat[0] = number;
        int at = 1;
        for (Template.Item item : template.items()) {
            flat[at++] = item.column().row();
            flat[at++] = index(seen, item.place());
        }
        return flat;
    }

    private static int index(Set<Place> seen, Place place) {
        seen.add(place);
        return List.copyOf(seen).indexOf(place);
    }

    /** The places the templates look at, in the order {@link #add} expects their words. */
    List<Place> places() {
        return places;
    }

    /**
     * Adds to each label's score what the features of a state say.
     *
     * @param words for each of {@link #places()} the word that stands there, or {@link #NOBODY}
     * @param scores one for each label
     */
    void add(Sentence sentence, int[] words, int[] scores) {
        for (int[] template : each) {
            int word = words[template[2]];
            if (word != NOBODY) {
                addEach(template[0], sentence.trait(template[1], word), scores);
            }
        }
        for (int[] template : joined) {
            addJoined(template, sentence, words, scores);
        }
    }

    private void addEach(int number, long[] values, int[] scores) {
        for (long value : values) {
            weights.add(Fingerprint.key(value, number), scores);
        }
    }

    private void addJoined(int[] template, Sentence sentence, int[] words, int[] scores) {
        long[] hashes = sentence.hashes();
        long[] powers = sentence.powers();
        long hash = 0;
        for (int i = 1; i < template.length; i += 2) {
            int word = words[template[i + 1]];
            if (word == NOBODY) {
                return;
            }
            int at = sentence.offset(template[i]) + word;
            long power = powers[at];
            if (power == 0) {
                return;
            }
            hash = i == 1 ? hashes[at] : Fingerprint.join(hash, hashes[at], power);
        }
        weights.add(Fingerprint.key(hash, template[0]), scores);
    }
}
