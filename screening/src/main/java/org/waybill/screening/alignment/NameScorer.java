package org.waybill.screening.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.NameComparison;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/**
 * Says how likely two names mean one party or ship, and why. Safe for many threads.
 *
 * <p>Scores of pairs and of searches are this one function; it allocates nothing.
 */
public final class NameScorer {
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);
    private final Map<Listing.Kind, Comparison> comparisons = new EnumMap<>(Listing.Kind.class);

    public NameScorer(Policy policy) {
        for (Listing.Kind kind : Listing.Kind.values()) {
            comparisons.put(kind, new Comparison(policy, kind));
        }
    }

    /** The score of one reading against another, 0 to 1; 0 where they cannot name things of one kind. */
    public double score(PreparedName asked, PreparedName listed) {
        return asked.kind().fits(listed.kind()) ? comparison(asked, listed).score(asked, listed, scratch.get()) : 0;
    }

    /** The score of the two readings that fit best; 0 where there are none. */
    public double best(List<PreparedName> asked, List<PreparedName> listed) {
        double best = 0;
        for (PreparedName one : asked) {
            for (PreparedName other : listed) {
                best = Math.max(best, score(one, other));
            }
        }
        return best;
    }

    /** The same as {@link #score}, part by part: similarities times shares add up to the score. */
    public NameComparison explain(PreparedName asked, PreparedName listed, ListedName name) {
        return comparison(asked, listed).explain(asked, listed, name, scratch.get());
    }

    /** By the figures for which kind two names are compared. */
    Listing.Kind kind(PreparedName asked, PreparedName listed) {
        return listed.kind() == Listing.Kind.UNSTATED ? asked.kind() : listed.kind();
    }

    Comparison comparison(PreparedName asked, PreparedName listed) {
        Comparison found = comparisons.get(kind(asked, listed));
        if (found == null) {
            throw new IllegalStateException("nothing compares names of " + listed.kind());
        }
        return found;
    }
}
