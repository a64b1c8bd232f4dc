package org.waybill.parsing.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.tukaani.xz.XZInputStream;

/** Reads NLP4J's serialized objects, and no others. */
final class Serialized {
    private static final int BUFFER = 1 << 20;

    private static final ObjectInputFilter ONLY_NEEDED = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=20;maxarray=2097152;maxrefs=10000000",
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Enum",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Map$Entry",
            "it.unimi.dsi.fastutil.ints.IntOpenHashSet",
            "it.unimi.dsi.fastutil.objects.AbstractObject2IntFunction",
            "it.unimi.dsi.fastutil.objects.AbstractObject2IntMap",
            "it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap",
            "org.magicwerk.brownies.collections.primitive.FloatGapList",
            "org.magicwerk.brownies.collections.primitive.IFloatList",
            "edu.emory.mathcs.nlp.component.pos.POSTagger",
            "edu.emory.mathcs.nlp.component.dep.DEPParser",
            "edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate",
            "edu.emory.mathcs.nlp.component.template.OnlineComponent",
            "edu.emory.mathcs.nlp.component.template.feature.FeatureItem",
            "edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate",
            "edu.emory.mathcs.nlp.component.template.feature.Field",
            "edu.emory.mathcs.nlp.component.template.feature.Direction",
            "edu.emory.mathcs.nlp.component.template.feature.Relation",
            "edu.emory.mathcs.nlp.component.template.feature.Source",
            "edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer",
            "edu.emory.mathcs.nlp.learning.optimization.StochasticGradientDescent",
            "edu.emory.mathcs.nlp.learning.optimization.AdaptiveGradientDescent",
            "edu.emory.mathcs.nlp.learning.optimization.AdaptiveGradientDescentMiniBatch",
            "edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch",
            "edu.emory.mathcs.nlp.learning.util.FeatureMap",
            "edu.emory.mathcs.nlp.learning.util.LabelMap",
            "edu.emory.mathcs.nlp.learning.util.MajorVector",
            "edu.emory.mathcs.nlp.learning.util.ColumnMajorVector",
            "edu.emory.mathcs.nlp.learning.util.RowMajorVector",
            "edu.emory.mathcs.nlp.learning.util.WeightVector",
            "!*"));

    private Serialized() {}

    static <T> T read(Origin origin, Class<T> type) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(origin.bytes())), BUFFER))) {
            in.setObjectInputFilter(ONLY_NEEDED);
            return type.cast(in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(origin + " holds an object of an unknown class", e);
        }
    }
}
