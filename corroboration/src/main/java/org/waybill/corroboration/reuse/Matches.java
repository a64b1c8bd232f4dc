package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.waybill.corroboration.reuse.ReusePolicy.Alignment;

/** Strings runs of equal words together to passages, over what an editor changed in between. */
final class Matches {
    private final Wording copy;
    private final Wording source;
    private final Alignment policy;
    private final List<Run> runs;
    private final BitSet strung = new BitSet();

    private Matches(Wording copy, Wording source, Alignment policy) {
        this.copy = copy;
        this.source = source;
        this.policy = policy;
        this.runs = Runs.of(copy, source, policy);
    }

    /** The passages that are long enough, in the order of the copy. */
    static List<Match> of(Wording copy, Wording source, Alignment policy) {
        return new Matches(copy, source, policy).longEnough();
    }

    private List<Match> longEnough() {
        List<Match> found = new ArrayList<>();
        for (int first = 0; first < runs.size(); first++) {
            if (!strung.get(first)) {
                Match match = from(first);
                if (match.words() >= policy.passage()) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private Match from(int first) {
        List<Run> string = new ArrayList<>();
        for (int at = first; at >= 0; at = following(at)) {
            strung.set(at);
            if (!string.isEmpty()) {
                bridge(string, runs.get(at));
            }
            string.add(runs.get(at));
        }
        return new Match(string);
    }

    /** The next run of the passage: close behind in both texts; -1 where there is none. */
    private int following(int at) {
        Run run = runs.get(at);
        for (int next = at + 1; next < runs.size() && runs.get(next).copy() - run.copyEnd() <= policy.gap(); next++) {
            if (!strung.get(next) && follows(run, runs.get(next))) {
                return next;
            }
        }
        return -1;
    }

    private boolean follows(Run run, Run next) {
        int between = Math.max(next.copy() - run.copyEnd(), next.source() - run.sourceEnd());
        return next.copy() >= run.copyEnd()
                && next.source() >= run.sourceEnd()
                && between <= Math.min(policy.gap(), run.length() + next.length());
    }

    /** Single words that were kept between two runs: the longest common row of them. */
    private void bridge(List<Run> string, Run next) {
        Run last = string.get(string.size() - 1);
        int height = next.copy() - last.copyEnd();
        int width = next.source() - last.sourceEnd();
        int[][] kept = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                kept[i][j] = isSame(last.copyEnd() + i, last.sourceEnd() + j)
                        ? kept[i + 1][j + 1] + 1
                        : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (isSame(last.copyEnd() + i, last.sourceEnd() + j)) {
                string.add(new Run(last.copyEnd() + i++, last.sourceEnd() + j++, 1));
            } else if (kept[i + 1][j] >= kept[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(int inCopy, int inSource) {
        return copy.word(inCopy) == source.word(inSource);
    }
}
