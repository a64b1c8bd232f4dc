package org.waybill.parsing;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.parsing.format.Place;
import org.waybill.parsing.format.Place.Source;
import org.waybill.parsing.format.Template;

/**
 * Scores the parser's actions for a state.
 *
 * <p>Half the features look at nothing but the top of the stack, or at nothing but the next word. What they say is summed
 * once for each word instead of once for each state; scores are whole numbers, so the sum is the same.
 */
final class ArcScorer {
    private final FeatureModel ofTop;
    private final FeatureModel ofNext;
    private final FeatureModel ofBoth;
    private final int actions;

    ArcScorer(Map<Integer, Template> templates, Weights weights, int actions) {
        Map<Integer, Template> top = new TreeMap<>(templates);
        top.values().removeIf(template -> !template.dependsOnlyOn(Source.STACK));
        Map<Integer, Template> next = new TreeMap<>(templates);
        next.values().removeIf(template -> !template.dependsOnlyOn(Source.INPUT));
        Map<Integer, Template> both = new TreeMap<>(templates);
        both.keySet().removeAll(top.keySet());
        both.keySet().removeAll(next.keySet());
        ofTop = new FeatureModel(top, weights);
        ofNext = new FeatureModel(next, weights);
        ofBoth = new FeatureModel(both, weights);
        this.actions = actions;
    }

    /** Begins a sentence. */
    Scores begin(ArcState state) {
        return new Scores(state);
    }

    /** The scores of one sentence's states, as it is parsed. */
    final class Scores {
        private final ArcState state;
        private final int[] @Nullable [] byTop;
        private final int[] @Nullable [] byNext;
        private final int[] scores = new int[actions];

        private Scores(ArcState state) {
            this.state = state;
            byTop = new int[state.sentence().size()][];
            byNext = new int[state.sentence().size()][];
        }

        /** The score of each action in the state as it is now; overwritten by the next call. */
        int[] now() {
            int[] top = sum(ofTop, byTop, state.top());
            int[] next = sum(ofNext, byNext, state.next());
            for (int action = 0; action < actions; action++) {
                scores[action] = top[action] + next[action];
            }
            add(ofBoth, scores);
            return scores;
        }

        private int[] sum(FeatureModel model, int[] @Nullable [] sums, int word) {
            int[] sum = sums[word];
            if (sum == null) {
                sum = new int[actions];
                add(model, sum);
                sums[word] = sum;
            }
            return sum;
        }

        private void add(FeatureModel model, int[] sum) {
            int[] words = new int[model.places().size()];
            int i = 0;
            for (Place place : model.places()) {
                words[i++] = state.word(place);
            }
            model.add(state.sentence(), words, sum);
        }
    }
}
