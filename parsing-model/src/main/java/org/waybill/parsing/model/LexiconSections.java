package org.waybill.parsing.model;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Section;

/** Brown clusters and ambiguity classes, joined into one table by word. */
final class LexiconSections {
    private static final int LARGEST_NUMBER = 0xFFFF;

    /** Distinct lines and the number of each, counted from 1. */
    private final Map<String, Integer> clusterSets = new LinkedHashMap<>();

    private final Map<String, Integer> ambiguityClasses = new LinkedHashMap<>();
    private final Map<String, Integer> words = new TreeMap<>();

    private LexiconSections() {}

    static void write(ModelWriter writer) throws IOException {
        LexiconSections sections = new LexiconSections();
        sections.addClusters();
        sections.addAmbiguityClasses();
        sections.writeTo(writer);
    }

    private void addClusters() throws IOException {
        // Sets have no order of their own, so the clusters of a word are sorted.
        sorted(Origin.CLUSTERS).forEach((word, clusters) -> {
            int number = number(String.join(" ", new TreeSet<>(clusters)), clusterSets);
            words.merge(word, number << 16, Integer::sum);
        });
    }

    private void addAmbiguityClasses() throws IOException {
        sorted(Origin.AMBIGUITY_CLASSES).forEach((word, tags) -> {
            if (!tags.isEmpty()) {
                words.merge(word, number(String.join(" ", tags), ambiguityClasses), Integer::sum);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Collection<String>> sorted(Origin origin) throws IOException {
        return new TreeMap<>((Map<String, Collection<String>>) Serialized.read(origin, Map.class));
    }

    private static int number(String line, Map<String, Integer> lines) {
        int number = lines.computeIfAbsent(line, fresh -> lines.size() + 1);
        if (number > LARGEST_NUMBER) {
            throw new IllegalStateException("more than " + LARGEST_NUMBER + " different lines");
        }
        return number;
    }

    private void writeTo(ModelWriter writer) {
        SlotTableBuilder table = new SlotTableBuilder();
        words.forEach((word, value) -> table.put(Fingerprint.key(Fingerprint.of(word), 0), value));
        writer.table(Section.LEXICON, table);
        writer.text(Section.CLUSTER_SETS, List.copyOf(clusterSets.keySet()));
        writer.text(Section.AMBIGUITY_CLASSES, List.copyOf(ambiguityClasses.keySet()));
    }
}
