package org.waybill.screening.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.waybill.screening.alignment.NumberedNames;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/**
 * All names of some lists, to be found by what they share with another. Safe for many threads at once.
 *
 * <p>Names are numbered in the order in which they were added. Nothing depends on threads or on what was asked before.
 */
public final class NameIndex {
    private final IndexedNames names;
    private final Keys keys;
    private final Weights weights;
    private final Deque<Search> idle = new ArrayDeque<>();

    NameIndex(IndexedNames names, Keys keys, Weights weights) {
        this.names = names;
        this.keys = keys;
        this.weights = weights;
    }

    /** An empty one; what names weigh comes from the policy that will compare them. */
    public static NameIndexBuilder builder(Policy policy) {
        return new NameIndexBuilder(policy);
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    public PreparedName name(int number) {
        return names.name(number);
    }

    /** The names with their parts, under the same numbers. */
    public NumberedNames numbered() {
        return names;
    }

    /** The number that was given with the name: whose it is. */
    public int owner(int number) {
        return names.owner(number);
    }

    /**
     * The names that share most with the asked one, most first; of equals the one added first.
     *
     * @param owners whose names may be nominated
     * @param least the score below which a name is of no use to the asker, 0 to 1
     * @param most how many at most
     */
    public int[] candidates(PreparedName asked, IntPredicate owners, double least, int most) {
        Search search = borrow();
        try {
            return search.candidates(asked, owners, least, most);
        } finally {
            giveBack(search);
        }
    }

    private Search borrow() {
        return poll().orElseGet(() -> new Search(names, keys, weights));
    }

    private synchronized Optional<Search> poll() {
        return Optional.ofNullable(idle.poll());
    }

    private synchronized void giveBack(Search search) {
        idle.push(search);
    }
}
