package org.waybill.parsing;

import java.util.Arrays;
import java.util.List;
import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Place;
import org.waybill.parsing.format.Section;

/** Tags the words of a sentence from left to right. */
final class Tagger {
    private final FeatureModel model;
    private final int[] windows;
    private final String[] tags;
    private final long[] hashes;
    private final long[] powers;

    Tagger(ModelFile file) {
        tags = file.lines(Section.TAGGER_LABELS).toArray(String[]::new);
        hashes = new long[tags.length];
        powers = new long[tags.length];
        for (int i = 0; i < tags.length; i++) {
            hashes[i] = Fingerprint.of(tags[i]);
            powers[i] = Fingerprint.power(tags[i].length());
        }
        Weights weights =
                new Weights(file, Section.TAGGER_FEATURES, Section.TAGGER_ENTRY_LABELS, Section.TAGGER_ENTRY_WEIGHTS);
        model = new FeatureModel(FeatureModel.templates(file.lines(Section.TAGGER_TEMPLATES)), weights);
        windows = windows(model.places());
    }

    private static int[] windows(List<Place> places) {
        for (Place place : places) {
            if (place.source() != Place.Source.STACK || place.relative() != Place.Relative.SELF) {
                throw new IllegalArgumentException("the tagger has no tree to look at: " + place);
            }
        }
        return places.stream().mapToInt(Place::window).toArray();
    }

    /** Tags every word and notes the tags in the sentence; the root has none. */
    String[] tag(Sentence sentence) {
        String[] found = new String[sentence.size()];
        int[] words = new int[windows.length];
        int[] scores = new int[tags.length];
        for (int word = 1; word < sentence.size(); word++) {
            look(word, sentence.size(), words);
            Arrays.fill(scores, 0);
            model.add(sentence, words, scores);
            int best = best(scores);
            found[word] = tags[best];
            sentence.set(Column.TAG, word, hashes[best], powers[best]);
        }
        return found;
    }

    private void look(int word, int size, int[] words) {
        for (int i = 0; i < windows.length; i++) {
            int at = word + windows[i];
            words[i] = at > Sentence.ROOT && at < size ? at : FeatureModel.NOBODY;
        }
    }

    /** The first of the highest. */
    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
