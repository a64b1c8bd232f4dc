package org.waybill.corroboration.suspicion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.suspicion.Item.Answer;
import org.waybill.corroboration.suspicion.Item.Word;
import org.waybill.model.Body;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion.Agreement;

/** The answers to one question while they come in, by date. */
final class Gathering {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** What one teller gave so far. */
    private static final class Draft {
        private final @Nullable Body voice;
        private final TreeMap<String, Word> words = new TreeMap<>();
        private final Set<Sha256> trail = new HashSet<>();

        Draft(@Nullable Body voice) {
            this.voice = voice;
        }
    }

    /**
     * Takes down what a teller gives.
     *
     * @param value the figure's name; the first word for each is kept
     * @param trail the documents that it is known to hang on
     */
    void put(Teller teller, String value, Word word, Set<Sha256> trail) {
        Draft draft = drafts.computeIfAbsent(teller.key(), any -> new Draft(teller.voice()));
        draft.words.putIfAbsent(value, word);
        draft.trail.addAll(trail);
    }

    /**
     * The question with those answers that hang on no earlier one.
     *
     * @param fewest answers that make it worth asking
     */
    Optional<Item> item(Agreement.Kind kind, @Nullable Body about, int fewest) {
        List<Answer> kept = new ArrayList<>();
        Set<Sha256> seen = new HashSet<>();
        for (Draft draft : drafts.values()) {
            if (Collections.disjoint(seen, draft.trail)) {
                kept.add(new Answer(draft.voice, Collections.unmodifiableSortedMap(draft.words)));
            }
            seen.addAll(draft.trail);
        }
        return kept.size() < fewest ? Optional.empty() : Optional.of(new Item(kind, about, kept));
    }
}
