package org.waybill.bench.tuning;

import java.util.List;
import java.util.Random;
import org.waybill.model.Listing;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** A climb over the figures of the policy, step by step at random; one seed gives one result on every machine. */
final class PolicySearch {
    private static final List<Double> FACTORS = List.of(0.5, 0.7, 0.8, 0.9, 0.95, 1.05, 1.1, 1.25, 1.4, 2.0);

    /** Organisations are a third of the labelled pairs; no labelled pair names a ship. */
    private static final List<Listing.Kind> KINDS =
            List.of(Listing.Kind.PERSON, Listing.Kind.PERSON, Listing.Kind.ORGANISATION);

    private static final double NEARLY_ONE = 0.98;
    private final Material material;
    private final Random random;

    PolicySearch(Material material, long seed) {
        this.material = material;
        this.random = new Random(seed);
    }

    /** The best policy met in so many steps from another. */
    Policy from(Policy start, int steps) {
        Policy best = start;
        double most = Verdict.of(best, material).worth();
        for (int i = 0; i < steps; i++) {
            Policy next = step(best);
            double worth = Verdict.of(next, material).worth();
            if (worth > most) {
                most = worth;
                best = next;
            }
        }
        return best;
    }

    private Policy step(Policy policy) {
        Policy once = changed(policy);
        return random.nextInt(3) == 0 ? changed(once) : once;
    }

    private Policy changed(Policy policy) {
        Rule rule = Searched.RULES.get(random.nextInt(Searched.RULES.size()));
        Listing.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        double figure = policy.figure(rule, kind) * FACTORS.get(random.nextInt(FACTORS.size()));
        return policy.with(rule, kind, Searched.isShare(rule) ? Math.min(NEARLY_ONE, figure) : figure);
    }
}
