package org.waybill.screening.variant;

import java.util.Arrays;
import java.util.List;
import org.waybill.screening.table.TableRows;

/**
 * The tables of spellings in two flat arrays: words by their hash, and what each belongs to.
 *
 * <p>Words themselves are not kept. Two different words have one hash once in some billion tables of this size.
 */
final class SpellingStore {
    static final SpellingStore STANDARD = new SpellingStore();

    private static final int NONE = -1;

    private final long[] hashes;
    private final int[] rows;
    private final int[] bearers;
    private final boolean[] several;

    private SpellingStore() {
        Growing all = new Growing();
        for (List<String> row :
                TableRows.beside(SpellingStore.class, "spellings.tsv").rows()) {
            all.add(Integer.parseInt(row.get(0)), row.get(1).split(" ", -1));
        }
        for (List<String> row :
                TableRows.beside(SpellingStore.class, "spellings-own.tsv").rows()) {
            all.merge(row.get(0).split(" ", -1));
        }
        for (List<String> row :
                TableRows.beside(SpellingStore.class, "common-names.tsv").rows()) {
            all.common(Integer.parseInt(row.get(0)), row.get(1).split(" ", -1));
        }
        hashes = all.sortedHashes();
        rows = all.sortedRows(hashes);
        bearers = all.bearers();
        several = all.several();
    }

    /** The class of a word with several spellings, or -1. */
    int variant(String word) {
        int row = row(word);
        return row >= 0 && several[row] ? row : NONE;
    }

    /** How many bear the word in any of its spellings, 0 where it was never seen. */
    int bearers(String word) {
        int row = row(word);
        return row < 0 ? 0 : bearers[row];
    }

    private int row(String word) {
        int at = Arrays.binarySearch(hashes, hash(word));
        return at < 0 ? NONE : rows[at];
    }

    /** FNV-1a over UTF-16 units, stirred so that near words lie far apart. */
    static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }
}
