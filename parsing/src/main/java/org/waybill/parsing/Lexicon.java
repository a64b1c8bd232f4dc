package org.waybill.parsing;

import java.util.List;
import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;
import org.waybill.parsing.format.SlotTable;
import org.waybill.parsing.format.Trait;

/** What is known of a word before the sentence is read: its clusters and its possible tags. */
final class Lexicon {
    /** The tags a word can have, the likeliest first. */
    static final class Ambiguity {
        private final List<String> tags;
        private final long[] each;
        private final long joined;
        private final long power;

        private Ambiguity(List<String> tags) {
            String all = String.join(String.valueOf(Fingerprint.JOINT), tags);
            this.tags = List.copyOf(tags);
            each = tags.stream().mapToLong(Fingerprint::of).toArray();
            joined = Fingerprint.of(all);
            power = tags.isEmpty() ? 0 : Fingerprint.power(all.length());
        }

        List<String> tags() {
            return tags;
        }

        /** Notes the tags in a sentence. */
        void write(int word, Sentence sentence) {
            sentence.set(Column.AMBIGUITY, word, joined, power);
            sentence.set(Trait.AMBIGUITIES, word, each);
        }
    }

    private static final long[] NONE = {};
    private static final Ambiguity UNKNOWN = new Ambiguity(List.of());

    private final SlotTable words;
    private final long[][] clusterSets;
    private final Ambiguity[] ambiguities;

    Lexicon(ModelFile file) {
        words = file.table(Section.LEXICON);
        clusterSets =
                file.lines(Section.CLUSTER_SETS).stream().map(Lexicon::hashes).toArray(long[][]::new);
        ambiguities = file.lines(Section.AMBIGUITY_CLASSES).stream()
                .map(line -> new Ambiguity(split(line)))
                .toArray(Ambiguity[]::new);
    }

    private static List<String> split(String line) {
        return List.of(line.split(" ", -1));
    }

    private static long[] hashes(String line) {
        return split(line).stream().mapToLong(Fingerprint::of).toArray();
    }

    /** Notes what is known of a word, given the hash of its simplified form in lower case. */
    void write(long hash, int word, Sentence sentence) {
        int found = find(hash);
        int clusters = found >>> 16;
        sentence.set(Trait.CLUSTERS, word, clusters == 0 ? NONE : clusterSets[clusters - 1]);
        ambiguity(found).write(word, sentence);
    }

    /** The tags a simplified form in lower case can have, none for an unknown word. */
    List<String> tags(CharSequence lower) {
        return ambiguity(find(Fingerprint.of(lower))).tags();
    }

    private int find(long hash) {
        return words.find(Fingerprint.key(hash, 0));
    }

    private Ambiguity ambiguity(int found) {
        int number = found & 0xFFFF;
        return number == 0 ? UNKNOWN : ambiguities[number - 1];
    }
}
