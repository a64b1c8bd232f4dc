package org.waybill.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all reviews of a case come to: undone ones gone, and of those about the same thing the last.
 *
 * <p>Any order in which reviews were filed and undone gives the same decisions as the ones left standing would alone.
 */
public final class Decisions {
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<ClaimId, FiledReview> claims;
    private final Map<Set<ClaimId>, Decision> pairs;
    private final Map<Set<Sha256>, Decision> edges;
    private final Map<Likeness, FiledReview> dismissals;

    /** Whom a listing was found like. */
    private record Likeness(Party subject, ListingId listing) {}

    private Decisions(
            Map<ClaimId, FiledReview> claims,
            Map<Set<ClaimId>, Decision> pairs,
            Map<Set<Sha256>, Decision> edges,
            Map<Likeness, FiledReview> dismissals) {
        this.claims = claims;
        this.pairs = pairs;
        this.edges = edges;
        this.dismissals = dismissals;
    }

    /** The decisions that the reviews come to, in whatever order they are given. */
    public static Decisions of(Collection<FiledReview> reviews) {
        Map<ClaimId, FiledReview> claims = new TreeMap<>();
        Map<Set<ClaimId>, Decision> pairs = new LinkedHashMap<>();
        Map<Set<Sha256>, Decision> edges = new LinkedHashMap<>();
        Map<Likeness, FiledReview> dismissals = new HashMap<>();
        for (FiledReview filed : standing(reviews)) {
            Decision decision = filed.review().decision();
            claim(decision).ifPresent(claim -> claims.put(claim, filed));
            pair(decision).ifPresent(pair -> last(pairs, pair, decision));
            edge(decision).ifPresent(edge -> last(edges, edge, decision));
            if (decision instanceof Decision.Dismiss dismiss) {
                dismissals.put(new Likeness(dismiss.subject(), dismiss.listing()), filed);
            }
        }
        return new Decisions(claims, pairs, edges, dismissals);
    }

    /** The reviews that no undo took back, in the order they were filed; undos themselves left out. */
    public static List<FiledReview> standing(Collection<FiledReview> reviews) {
        Set<Long> undone = undone(reviews);
        return reviews.stream()
                .filter(filed -> !undone.contains(filed.place()))
                .filter(filed -> !(filed.review().decision() instanceof Decision.Undo))
                .sorted(Comparator.comparingLong(FiledReview::place))
                .toList();
    }

    /** The places of the reviews that are taken back. An undo that was itself undone takes nothing back. */
    public static Set<Long> undone(Collection<FiledReview> reviews) {
        Set<Long> undone = new HashSet<>();
        reviews.stream()
                .sorted(Comparator.comparingLong(FiledReview::place).reversed())
                .forEach(filed -> {
                    if (filed.review().decision() instanceof Decision.Undo undo && !undone.contains(filed.place())) {
                        undone.add(undo.review());
                    }
                });
        return undone;
    }

    /** The place of the undo that took the review at a place back; empty where none did, or it was undone itself. */
    public static Optional<Long> undoing(Collection<FiledReview> reviews, long place) {
        Set<Long> undone = undone(reviews);
        return reviews.stream()
                .filter(filed -> !undone.contains(filed.place()))
                .filter(filed -> filed.review().decision().equals(new Decision.Undo(place)))
                .map(FiledReview::place)
                .max(Comparator.naturalOrder());
    }

    /** The last wins, and stands where it was filed, not where the one before it did. */
    private static <K> void last(Map<K, Decision> all, K key, Decision decision) {
        all.remove(key);
        all.put(key, decision);
    }

    private static Optional<ClaimId> claim(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return Optional.of(confirm.claim());
        }
        if (decision instanceof Decision.Reject reject) {
            return Optional.of(reject.claim());
        }
        return decision instanceof Decision.Correct correct ? Optional.of(correct.claim()) : Optional.empty();
    }

    private static Optional<Set<ClaimId>> pair(Decision decision) {
        if (decision instanceof Decision.Same same) {
            return Optional.of(Set.of(same.claim(), same.other()));
        }
        return decision instanceof Decision.Other other
                ? Optional.of(Set.of(other.claim(), other.other()))
                : Optional.empty();
    }

    private static Optional<Set<Sha256>> edge(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return Optional.of(Set.of(cut.document(), cut.source()));
        }
        return decision instanceof Decision.Join join
                ? Optional.of(Set.of(join.document(), join.source()))
                : Optional.empty();
    }

    /** What was made of a claim. */
    public ReviewState state(ClaimId claim) {
        return review(claim).map(filed -> state(filed.review().decision())).orElse(ReviewState.UNREVIEWED);
    }

    private static ReviewState state(Decision decision) {
        if (decision instanceof Decision.Confirm) {
            return ReviewState.CONFIRMED;
        }
        return decision instanceof Decision.Reject ? ReviewState.REJECTED : ReviewState.CORRECTED;
    }

    /** Whether the review at this place of the log is the one that decides about its claim. */
    public boolean standsAt(long place) {
        return claims.values().stream().anyMatch(filed -> filed.place() == place);
    }

    /** The claims that these decisions and others leave in different states. */
    public Set<ClaimId> differing(Decisions others) {
        Set<ClaimId> all = new TreeSet<>(claims.keySet());
        all.addAll(others.claims.keySet());
        all.removeIf(claim -> state(claim) == others.state(claim));
        return all;
    }

    /** The review that decides what is made of a claim. */
    public Optional<FiledReview> review(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** The last dismissal of a listing for a party that stands, whichever wording of the listing it was about. */
    public Optional<FiledReview> dismissal(Party subject, ListingId listing) {
        return Optional.ofNullable(dismissals.get(new Likeness(subject, listing)));
    }

    /** What stands in the place of corrected claims, by the claim it replaces. */
    public Map<ClaimId, ClaimId> replacements() {
        Map<ClaimId, ClaimId> all = new TreeMap<>();
        claims.forEach((claim, filed) -> {
            if (filed.review().decision() instanceof Decision.Correct correct) {
                all.put(claim, correct.replacement());
            }
        });
        return all;
    }

    /** Edges between documents that stand: cut or joined, in the order they were decided. */
    public List<Decision> edges() {
        return List.copyOf(edges.values());
    }

    /** Pairs of claims that are said to be about the same matter, or about others, in the order they were decided. */
    public List<Decision> pairs() {
        return List.copyOf(pairs.values());
    }

    /** The claims that decisions about matters name. */
    public Set<ClaimId> paired() {
        return pairs.keySet().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /**
     * Where claims belong, once matters are joined and parted.
     *
     * <p>A decision about matters outlives the reading it was made on: it holds for what its claims were read to be about,
     * whether or not the newest reading still makes them.
     *
     * @param matters the matter that the rules give each claim that a decision names, in whichever reading of its document
     *     it stands; empty where none makes it, where it is a mention, and where it is a person's whose correction does
     *     not stand
     */
    public Grouping grouping(Function<ClaimId, Optional<String>> matters) {
        Grouping grouping = new Grouping(matters);
        List<Decision.Same> same = new ArrayList<>();
        for (Decision decision : pairs.values()) {
            if (decision instanceof Decision.Other other) {
                grouping.part(other.claim());
            } else if (decision instanceof Decision.Same one) {
                same.add(one);
            }
        }
        same.forEach(one -> grouping.join(one.claim(), one.other()));
        return grouping;
    }
}
