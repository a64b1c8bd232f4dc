package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.waybill.corroboration.reuse.ReusePolicy.Alignment;

/**
 * Covers two texts with equal runs of words, the longest first, no word twice (greedy string tiling, Wise 1993).
 *
 * <p>Paragraphs may have changed places. Memory grows with the sum of the two lengths; time too, but for refrains, of which
 * only the first places are looked at.
 */
final class Runs {
    private static final int NONE = -1;

    private final Wording copy;
    private final Wording source;
    private final Alignment policy;
    private final int[] heads;
    private final int[] nexts;

    private Runs(Wording copy, Wording source, Alignment policy) {
        this.copy = copy;
        this.source = source;
        this.policy = policy;
        this.heads = new int[Integer.highestOneBit(Math.max(1, source.size())) * 2];
        this.nexts = new int[Math.max(0, source.size() - policy.run() + 1)];
        Arrays.fill(heads, NONE);
        for (int at = nexts.length - 1; at >= 0; at--) {
            int slot = slot(source, at);
            nexts[at] = heads[slot];
            heads[slot] = at;
        }
    }

    /** The runs in the order of the copy. */
    static List<Run> of(Wording copy, Wording source, Alignment policy) {
        return new Runs(copy, source, policy).chosen();
    }

    private List<Run> chosen() {
        List<Run> all = all();
        all.sort(Run.LONGEST_FIRST);
        BitSet inCopy = new BitSet();
        BitSet inSource = new BitSet();
        List<Run> chosen = new ArrayList<>();
        for (Run run : all) {
            Run free = longestFree(run, inCopy, inSource);
            if (free.length() >= policy.run()) {
                inCopy.set(free.copy(), free.copyEnd());
                inSource.set(free.source(), free.sourceEnd());
                chosen.add(free);
            }
        }
        chosen.sort(Run.BY_PLACE);
        return chosen;
    }

    private List<Run> all() {
        List<Run> all = new ArrayList<>();
        for (int at = 0; at + policy.run() <= copy.size(); at++) {
            int looked = 0;
            for (int spot = heads[slot(copy, at)]; spot != NONE && looked < policy.spots(); spot = nexts[spot]) {
                boolean begun = at > 0 && spot > 0 && copy.word(at - 1) == source.word(spot - 1);
                int length = begun ? 0 : length(at, spot);
                if (length >= policy.run()) {
                    all.add(new Run(at, spot, length));
                }
                looked++;
            }
        }
        return all;
    }

    private int length(int at, int spot) {
        int length = 0;
        while (at + length < copy.size()
                && spot + length < source.size()
                && copy.word(at + length) == source.word(spot + length)) {
            length++;
        }
        return length;
    }

    private static Run longestFree(Run run, BitSet inCopy, BitSet inSource) {
        Run best = new Run(run.copy(), run.source(), 0);
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            boolean free = i < run.length() && !inCopy.get(run.copy() + i) && !inSource.get(run.source() + i);
            if (!free) {
                if (i - from > best.length()) {
                    best = new Run(run.copy() + from, run.source() + from, i - from);
                }
                from = i + 1;
            }
        }
        return best;
    }

    private int slot(Wording text, int at) {
        long gram = 0;
        for (int i = at; i < at + policy.run(); i++) {
            gram = Hash.with(gram, text.word(i));
        }
        return (int) gram & (heads.length - 1);
    }
}
