package org.waybill.parsing.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.waybill.parsing.format.Fingerprint;

/**
 * The weights of one trained component, without the zeros, in 16 bits each.
 *
 * <p>Features keep the order in which training met them, so that frequent ones lie together in memory.
 */
final class FeatureWeights {
    private static final int MOST_ENTRIES = 1 << 24;

    private final List<String> labelNames;
    private final MajorVector trained;
    private final int labelCount;
    private final float scale;
    private final SlotTableBuilder features = new SlotTableBuilder();
    private byte[] labels = new byte[1 << 20];
    private short[] weights = new short[1 << 20];
    private int size;

    FeatureWeights(OnlineComponent<?, ?> component) {
        labelNames = component.getOptimizer().getLabelMap().getLabelList();
        trained = component.getOptimizer().getWeightVector().getSparseWeightVector();
        labelCount = trained.getLabelSize();
        check(component);
        scale = Short.MAX_VALUE / largest();
        long[] keys = keys(component.getFeatureTemplate());
        for (int feature = 1; feature < keys.length; feature++) {
            addFeature(feature, keys[feature]);
        }
    }

    /** Refuses what the decoder would silently leave out. */
    private void check(OnlineComponent<?, ?> component) {
        boolean isLinear = !component.getOptimizer().getWeightVector().hasActivationFunction();
        boolean hasBias = component.getOptimizer().getBias() > 0;
        boolean hasEmbeddings =
                !component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty();
        if (!isLinear || hasBias || hasEmbeddings || labelCount != labelNames.size() || labelCount > 255) {
            throw new IllegalStateException("not a sparse linear model without bias: " + component.getClass());
        }
    }

    private float largest() {
        float largest = 0;
        for (int i = 0; i < trained.size(); i++) {
            largest = Math.max(largest, Math.abs(trained.get(i)));
        }
        return largest;
    }

    /** The key of each feature by its number; features beyond the weights are left out, as in the original. */
    private long[] keys(FeatureTemplate<?, ?> template) {
        long[] keys = new long[trained.getFeatureSize()];
        List<Object2IntMap<String>> maps = featureMap(template).getIndexMaps();
        for (int number = 0; number < maps.size(); number++) {
            for (Object2IntMap.Entry<String> entry : maps.get(number).object2IntEntrySet()) {
                if (entry.getIntValue() < keys.length) {
                    keys[entry.getIntValue()] = Fingerprint.key(Fingerprint.of(entry.getKey()), number);
                }
            }
        }
        return keys;
    }

    private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
        try {
            // The map has no accessor.
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not NLP4J 1.1.3", e);
        }
    }

    private void addFeature(int feature, long key) {
        int first = size;
        for (int label = 0; label < labelCount; label++) {
            short weight = (short) Math.round(trained.get(label, feature) * scale);
            if (weight != 0) {
                addEntry(label, weight);
            }
        }
        if (size > first) {
            features.put(key, (first << 8) | (size - first));
        }
    }

    private void addEntry(int label, short weight) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        if (size == MOST_ENTRIES) {
            throw new IllegalStateException("more than " + MOST_ENTRIES + " weights");
        }
        labels[size] = (byte) label;
        weights[size++] = weight;
    }

    List<String> labelNames() {
        return labelNames;
    }

    SlotTableBuilder features() {
        return features;
    }

    byte[] labels() {
        return Arrays.copyOf(labels, size);
    }

    short[] weights() {
        return Arrays.copyOf(weights, size);
    }
}
