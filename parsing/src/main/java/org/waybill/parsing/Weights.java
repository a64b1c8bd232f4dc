package org.waybill.parsing;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;
import org.waybill.parsing.format.SlotTable;

/** The weights of a linear model: for a feature, what it adds to the score of which labels. */
final class Weights {
    private final SlotTable features;
    private final ByteBuffer labels;
    private final ShortBuffer weights;

    Weights(ModelFile file, Section features, Section labels, Section weights) {
        this.features = file.table(features);
        this.labels = file.section(labels);
        this.weights = file.section(weights).asShortBuffer();
    }

    /** Adds what this feature says; whole numbers, so that the order of features does not matter. */
    void add(long key, int[] scores) {
        int found = features.find(key);
        int end = (found >>> 8) + (found & 0xFF);
        for (int entry = found >>> 8; entry < end; entry++) {
            scores[labels.get(entry) & 0xFF] += weights.get(entry);
        }
    }
}
