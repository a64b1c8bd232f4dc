package org.waybill.corroboration.reuse;

import java.util.Arrays;
import org.waybill.corroboration.reuse.ReusePolicy.Sampling;

/**
 * Keeps a sample of a text's wording, such that two texts that share wording share what is kept of it.
 *
 * <p>Of all shingles those with the lowest hashes are kept (bottom-k sampling, Broder 1997): which ones depends on the words
 * and on nothing else.
 */
final class Fingerprints {
    private Fingerprints() {}

    /** The fingerprints in ascending order, none twice. */
    static int[] of(Wording wording, Sampling sampling) {
        long[] shingles = shingles(wording, sampling.shingle());
        Arrays.sort(shingles);
        int wanted = Math.min(sampling.most(), Math.max(sampling.fewest(), shingles.length / sampling.every()));
        int[] prints = new int[Math.min(wanted, shingles.length)];
        int kept = 0;
        for (int i = 0; i < shingles.length && kept < prints.length; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                // The upper half chose the shingle, and so is low in all of them; the lower half tells them apart.
                prints[kept++] = (int) shingles[i];
            }
        }
        return Arrays.stream(prints, 0, kept).sorted().distinct().toArray();
    }

    private static long[] shingles(Wording wording, int length) {
        int[] weighty = new int[wording.size()];
        int count = 0;
        for (int i = 0; i < wording.size(); i++) {
            if (wording.isWeighty(i)) {
                weighty[count++] = i;
            }
        }
        long[] shingles = new long[Math.max(0, count - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = 0;
            for (int next = i; next < i + length; next++) {
                shingle = Hash.with(shingle, wording.word(weighty[next]));
            }
            shingles[i] = shingle;
        }
        return shingles;
    }
}
