package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.casefile.merkle.NodeHash;

/**
 * Finds what a damaged log was, by the hash that each entry holds of the one before.
 *
 * <p>Lines that name each other make runs. Where a run begins with a hash that no line has, the entry with that hash is
 * gone: either the line in front of the run was it and was changed, or it was removed. Checkpoints tell which.
 */
final class Links {
    /** Past so many breaks not every combination is tried; each is then taken for a changed entry. */
    private static final int MOST_BREAKS = 6;

    private final ScannedLog log;
    private final KnownRoots roots;
    private final Map<NodeHash, Integer> lines = new HashMap<>();
    private final Map<NodeHash, Integer> next = new HashMap<>();

    Links(ScannedLog log, KnownRoots roots) {
        this.log = log;
        this.roots = roots;
        for (int line = 0; line < log.size(); line++) {
            lines.putIfAbsent(log.hashes().get(line), line);
        }
        Set<NodeHash> followed = new HashSet<>();
        for (int line = 0; line < log.size(); line++) {
            followed.add(log.previous(line));
        }
        for (int line = 0; line < log.size(); line++) {
            follow(line, followed);
        }
    }

    /** Of two lines that name the same one before, the one that others go on from is the original. */
    private void follow(int line, Set<NodeHash> followed) {
        NodeHash before = log.previous(line);
        if (!before.equals(ScannedLog.UNKNOWN) && isFirst(line)) {
            Integer rival = next.get(before);
            if (rival == null || (!followed.contains(log.hashes().get(rival)) && followed.contains(hash(line)))) {
                next.put(before, line);
            }
        }
    }

    private boolean isFirst(int line) {
        return Integer.valueOf(line).equals(lines.get(hash(line)));
    }

    private NodeHash hash(int line) {
        return log.hashes().get(line);
    }

    /** The hashes of the entries as they must have been; {@link ScannedLog#UNKNOWN} where that cannot be told. */
    List<NodeHash> original() {
        List<List<Integer>> runs = runs();
        int breaks = 0;
        for (int run = 1; run < runs.size(); run++) {
            breaks += isAlone(runs.get(run)) || isAlone(runs.get(run - 1)) ? 0 : 1;
        }
        List<NodeHash> best = joined(runs, 0);
        int most = roots.score(best);
        for (int removed = 1; removed < 1 << Math.min(breaks, MOST_BREAKS); removed++) {
            List<NodeHash> other = joined(runs, removed);
            int score = roots.score(other);
            if (score > most) {
                best = other;
                most = score;
            }
        }
        return best;
    }

    /** Runs in the order of their first lines. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int line = 0; line < log.size(); line++) {
            if (isFirst(line) && begins(line)) {
                List<Integer> run = new ArrayList<>();
                for (Integer at = line; at != null; at = next.get(hash(at))) {
                    run.add(at);
                }
                runs.add(run);
            }
        }
        return runs;
    }

    private boolean begins(int line) {
        return !lines.containsKey(log.previous(line)) && !isRival(line);
    }

    /** Whether another line takes the place at the beginning that this one claims. */
    private boolean isRival(int line) {
        return log.beginsLog(line) && !Integer.valueOf(line).equals(next.get(log.previous(line)));
    }

    /** A line that fits nowhere: what stands in the place of another. */
    private boolean isAlone(List<Integer> run) {
        return run.size() == 1 && !log.beginsLog(run.get(0));
    }

    /**
     * The runs one after the other with the hashes that are missing between them.
     *
     * @param removed a bit for each break, from the first: whether an entry was removed there, not changed
     */
    private List<NodeHash> joined(List<List<Integer>> runs, int removed) {
        List<NodeHash> joined = new ArrayList<>();
        int left = removed;
        boolean alone = false;
        for (List<Integer> run : runs) {
            if (isAlone(run)) {
                alone = true;
                continue;
            }
            if (!log.beginsLog(run.get(0))) {
                if (!alone && !joined.isEmpty()) {
                    if ((left & 1) == 0) {
                        joined.remove(joined.size() - 1);
                    }
                    left >>= 1;
                }
                joined.add(log.previous(run.get(0)));
            }
            alone = false;
            run.forEach(line -> joined.add(hash(line)));
        }
        if (alone) {
            joined.add(ScannedLog.UNKNOWN);
        }
        return joined;
    }
}
