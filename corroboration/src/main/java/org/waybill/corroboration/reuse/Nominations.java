package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.corroboration.reuse.ReusePolicy.Nomination;

/**
 * Tells which documents are worth comparing with one.
 *
 * <p>Two documents are nominated by a fingerprint where one of them is among its first holders within the other's window.
 * With more documents a place among the first, rarity and the standing of a fingerprint can only be lost. So whoever is
 * nominated in the end was nominated when the second of the two came, whatever the order.
 */
final class Nominations {
    /** A common fingerprint is half a reason. */
    private static final int ENOUGH = 2;
    /** So many rare fingerprints are no fringe of a stock phrase, whatever commonplace stands beside them. */
    private static final int RARE = 2;

    /** What speaks for comparing a document. */
    private static final class Reasons {
        private int weight;
        private int prints;
        private int rare;

        void add(int reason) {
            weight += reason;
            prints++;
            rare += reason == ENOUGH ? 1 : 0;
        }
    }

    private final Postings postings;
    private final Nomination policy;

    Nominations(Postings postings, Nomination policy) {
        this.postings = postings;
        this.policy = policy;
    }

    /** Those worth comparing with a document that is held, likelier sources first. */
    List<Known> of(Known known) {
        Map<Known, Reasons> reasons = new HashMap<>();
        List<Integer> ignored = new ArrayList<>();
        for (int i = 0; i < known.printCount(); i++) {
            Crowd holders = postings.holders(known.print(i));
            if (isIgnored(holders)) {
                ignored.add(known.print(i));
            } else {
                int reason = holders.size() <= policy.rare() ? ENOUGH : 1;
                nominateEarlier(known, holders, reason, reasons);
                nominateLater(known, holders, reason, reasons);
            }
        }
        return reasons.entrySet().stream()
                .filter(entry -> entry.getValue().weight >= ENOUGH)
                .filter(entry ->
                        entry.getValue().rare >= RARE || entry.getValue().prints > shared(ignored, entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Those whose standing towards each other may be another without a document that is held.
     *
     * <p>It takes places among the first only from those behind it. All holders are concerned where one document more makes
     * a fingerprint less rare, a house's furniture or nothing worth walking.
     */
    Set<Known> swayed(Known known) {
        Set<Known> swayed = new HashSet<>();
        for (int i = 0; i < known.printCount(); i++) {
            Crowd holders = postings.holders(known.print(i));
            if (holders.size() <= policy.crowd() + 1) {
                int from = isTurning(holders, known) ? 0 : holders.indexOf(known) + 1;
                for (int at = from; at < holders.size(); at++) {
                    swayed.add(holders.get(at));
                }
            }
        }
        swayed.remove(known);
        return swayed;
    }

    private boolean isTurning(Crowd holders, Known known) {
        int without = holders.size() - 1;
        boolean wasIgnored = without > policy.crowd()
                || (without >= policy.commonplaceHolders() && holders.spreadWithout(known) > policy.commonplaceDays());
        return without == policy.rare() || without == policy.house() || wasIgnored != isIgnored(holders);
    }

    /**
     * How many commonplace fingerprints another has too.
     *
     * <p>A stock phrase has some fingerprints that not every text with it keeps. They would pass for rare, but come in the
     * company of those that are known for what they are.
     */
    private static long shared(List<Integer> ignored, Known other) {
        return ignored.stream().filter(other::holds).count();
    }

    private boolean isIgnored(Crowd holders) {
        return holders.size() > policy.crowd()
                || (holders.size() >= policy.commonplaceHolders() && holders.spread() > policy.commonplaceDays());
    }

    /** What several documents of a publisher hold is its masthead or its foot before it is anything else. */
    private boolean isFurniture(Crowd holders, Known one, Known other) {
        return holders.size() > policy.house() && one.isOfHouse(other);
    }

    private void nominateEarlier(Known known, Crowd holders, int reason, Map<Known, Reasons> reasons) {
        int place = holders.indexOf(known);
        int found = 0;
        for (int i = 0; i < place && found < policy.hubs(); i++) {
            Known earlier = holders.get(i);
            if (earlier.isWithin(policy.window(), known)) {
                found++;
                if (!isFurniture(holders, earlier, known)) {
                    reasons.computeIfAbsent(earlier, any -> new Reasons()).add(reason);
                }
            }
        }
    }

    private void nominateLater(Known known, Crowd holders, int reason, Map<Known, Reasons> reasons) {
        int place = holders.indexOf(known);
        for (int i = place + 1; i < holders.size(); i++) {
            Known later = holders.get(i);
            if (later.isWithin(policy.window(), known)
                    && !isFurniture(holders, known, later)
                    && isAmongFirst(place, holders, later)) {
                reasons.computeIfAbsent(later, any -> new Reasons()).add(reason);
            }
        }
    }

    /** Whether fewer holders than there are hubs stand before a place within the window of a later one. */
    private boolean isAmongFirst(int place, Crowd holders, Known later) {
        int before = 0;
        for (int i = place - 1; i >= 0 && before < policy.hubs(); i--) {
            before += holders.get(i).isWithin(policy.window(), later) ? 1 : 0;
        }
        return before < policy.hubs();
    }
}
