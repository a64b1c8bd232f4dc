package org.waybill.screening.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.waybill.model.Span;

/** Finds again the ships that a text has introduced: "the Angara left", with no word of a ship beside it. */
final class Introduced {
    private final Words words;
    private final NavigableMap<Span, ShipMention> found;
    /** The words of each name, by the first of them. */
    private final Map<String, List<List<String>>> names = new HashMap<>();

    Introduced(Words words, NavigableMap<Span, ShipMention> found) {
        this.words = words;
        this.found = found;
    }

    void again() {
        List.copyOf(found.values()).forEach(mention -> learn(new Words(mention.name())));
        for (int word = 0; word < words.count(); word++) {
            for (List<String> name : names.getOrDefault(words.lower(word), List.of())) {
                if (stands(name, word) && isMeant(name, word)) {
                    add(words.over(word, word + name.size() - 1));
                }
            }
        }
    }

    private void learn(Words name) {
        List<String> lower = new ArrayList<>();
        for (int word = 0; word < name.count(); word++) {
            lower.add(name.lower(word));
        }
        List<List<String>> alike =
                lower.isEmpty() ? new ArrayList<>() : names.computeIfAbsent(lower.get(0), first -> new ArrayList<>());
        if (!alike.contains(lower)) {
            alike.add(lower);
            // The longest first, so that "Lady R" is not found inside "Lady R 2".
            alike.sort((one, other) -> other.size() - one.size());
        }
    }

    private boolean stands(List<String> name, int word) {
        for (int at = 0; at < name.size(); at++) {
            boolean here = words.lower(word + at).equals(name.get(at)) && (at == 0 || words.follows(word + at));
            if (!here) {
                return false;
            }
        }
        return words.isCapital(word);
    }

    /** A woman may be called Maria, and a river Angara: one plain word needs an article or quotation marks. */
    private boolean isMeant(List<String> name, int word) {
        boolean telling = name.size() > 1 || name.get(0).chars().anyMatch(Character::isDigit);
        return telling || words.opens(word) || (words.lower(word - 1).equals("the") && words.follows(word));
    }

    private void add(Span span) {
        Span before = found.floorKey(span);
        Span behind = found.ceilingKey(span);
        boolean taken = (before != null && before.overlaps(span)) || (behind != null && behind.overlaps(span));
        if (!taken) {
            found.put(span, new ShipMention(span, words.text(span), "", "", "again"));
        }
    }
}
