package org.waybill.assessment.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.Span;

/** Several phrases that are looked for together: a text is walked once, however many there are. */
public final class Phrases {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    public Phrases(List<Phrase> phrases) {
        phrases.forEach(phrase -> byFirst.computeIfAbsent(phrase.first(), word -> new ArrayList<>())
                .add(phrase));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /**
     * Where any of them stands in a text and no word before it turns it round, in text order.
     *
     * @param not words that turn a phrase round where one of them stands among the five before it, in the same sentence
     */
    public List<Span> in(Text text, Set<String> not) {
        Set<Span> found = new TreeSet<>();
        for (int at = 0; at < text.words().size(); at++) {
            for (Phrase phrase : byFirst.getOrDefault(text.words().get(at).folded(), List.of())) {
                if (phrase.standsAt(text, at, not)) {
                    found.add(phrase.span(text, at));
                }
            }
        }
        return List.copyOf(found);
    }
}
