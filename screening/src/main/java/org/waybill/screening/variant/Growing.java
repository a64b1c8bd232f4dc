package org.waybill.screening.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of spellings while they are read; forgotten once they lie in flat arrays. */
final class Growing {
    private final Map<Long, Integer> rowOfHash = new HashMap<>();
    private final List<Integer> bearers = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** A class as it was derived. */
    void add(int count, String... words) {
        int row = fresh(count);
        Arrays.stream(words).forEach(word -> put(word, row));
    }

    /** A class written by hand: its words join the class of the first of them, whatever they were in before. */
    void merge(String... words) {
        Integer known = rowOfHash.get(SpellingStore.hash(words[0]));
        int row = known == null ? fresh(0) : known;
        Arrays.stream(words).forEach(word -> put(word, row));
    }

    /** Words of which the data sees too little; where a class is known it counts for all its spellings. */
    void common(int count, String... words) {
        for (String word : words) {
            Integer known = rowOfHash.get(SpellingStore.hash(word));
            int row = known == null ? fresh(0) : known;
            put(word, row);
            bearers.set(row, Math.max(bearers.get(row), count));
        }
    }

    private int fresh(int count) {
        bearers.add(count);
        sizes.add(0);
        return bearers.size() - 1;
    }

    private void put(String word, int row) {
        Integer before = rowOfHash.put(SpellingStore.hash(word), row);
        if (before != null) {
            sizes.set(before, sizes.get(before) - 1);
        }
        sizes.set(row, sizes.get(row) + 1);
    }

    long[] sortedHashes() {
        return rowOfHash.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int[] sortedRows(long[] hashes) {
        return Arrays.stream(hashes)
                .mapToInt(hash -> rowOfHash.getOrDefault(hash, -1))
                .toArray();
    }

    int[] bearers() {
        return bearers.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean[] several() {
        boolean[] several = new boolean[sizes.size()];
        for (int row = 0; row < several.length; row++) {
            several[row] = sizes.get(row) > 1;
        }
        return several;
    }
}
