package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any reviews, whoever filed them in whatever order. */
class DecisionsLawsTest {
    private static final int CLAIMS = 6;
    private static final List<ClaimId> ALL = Collections.unmodifiableList(claims());

    private static List<ClaimId> claims() {
        List<ClaimId> claims = new ArrayList<>();
        for (int number = 0; number < CLAIMS; number++) {
            claims.add(new ClaimId(Sha256.of("claim " + number).hex()));
        }
        return claims;
    }

    /** Two claims to a matter. */
    private static Optional<String> matter(ClaimId claim) {
        return Optional.of("matter" + ALL.indexOf(claim) / 2);
    }

    private static Map<ClaimId, String> entries(Decisions decisions) {
        Grouping grouping = decisions.grouping(DecisionsLawsTest::matter);
        Map<ClaimId, String> entries = new TreeMap<>();
        ALL.forEach(
                claim -> entries.put(claim, grouping.entry(claim, matter(claim).orElseThrow())));
        return entries;
    }

    private static Map<ClaimId, ReviewState> states(Decisions decisions) {
        Map<ClaimId, ReviewState> states = new TreeMap<>();
        ALL.forEach(claim -> states.put(claim, decisions.state(claim)));
        return states;
    }

    private static void same(Decisions one, Decisions other) {
        assertThat(states(one)).isEqualTo(states(other));
        assertThat(one.pairs()).isEqualTo(other.pairs());
        assertThat(one.edges()).isEqualTo(other.edges());
        assertThat(one.replacements()).isEqualTo(other.replacements());
        assertThat(entries(one)).isEqualTo(entries(other));
    }

    private static List<FiledReview> filed(List<Decision> decisions) {
        List<FiledReview> filed = new ArrayList<>();
        decisions.forEach(decision ->
                filed.add(new FiledReview(filed.size() + 1L, Instant.EPOCH, new Review(decision, "Ada", "because"))));
        return filed;
    }

    @Property
    void the_order_they_are_given_in_does_not_matter(@ForAll("decisions") List<Decision> decisions, @ForAll long seed) {
        List<FiledReview> filed = filed(decisions);
        List<FiledReview> shuffled = new ArrayList<>(filed);
        Collections.shuffle(shuffled, new Random(seed));
        same(Decisions.of(shuffled), Decisions.of(filed));
        assertThat(Decisions.standing(shuffled)).isEqualTo(Decisions.standing(filed));
    }

    @Property
    void the_standing_ones_alone_come_to_the_same(@ForAll("decisions") List<Decision> decisions) {
        List<FiledReview> filed = filed(decisions);
        same(Decisions.of(Decisions.standing(filed)), Decisions.of(filed));
    }

    @Property
    void an_undo_and_its_undo_change_nothing(@ForAll("decisions") List<Decision> decisions, @ForAll int which) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(new Decision.Undo(1 + Math.floorMod(which, decisions.size())));
        more.add(new Decision.Undo(more.size()));
        same(Decisions.of(filed(more)), Decisions.of(filed(decisions)));
    }

    @Property
    void what_is_undone_at_once_never_was(@ForAll("decisions") List<Decision> decisions) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(new Decision.Undo(more.size()));
        Decision last = decisions.get(decisions.size() - 1);
        List<Decision> before = decisions.subList(0, decisions.size() - 1);
        if (!(last instanceof Decision.Undo)) {
            same(Decisions.of(filed(more)), Decisions.of(filed(before)));
        }
    }

    @Property
    void the_order_of_joining_does_not_matter(@ForAll("pairs") List<Decision> pairs, @ForAll long seed) {
        List<Decision> joins = new ArrayList<>(
                pairs.stream().filter(Decision.Same.class::isInstance).toList());
        Map<ClaimId, String> before = entries(Decisions.of(filed(joins)));
        Collections.shuffle(joins, new Random(seed));
        assertThat(entries(Decisions.of(filed(joins)))).isEqualTo(before);
    }

    @Property
    void joining_the_other_way_round_is_the_same(@ForAll("pairs") List<Decision> pairs) {
        List<Decision> turned = pairs.stream()
                .map(decision -> decision instanceof Decision.Same same
                        ? new Decision.Same(same.other(), same.claim())
                        : decision)
                .toList();
        assertThat(entries(Decisions.of(filed(turned)))).isEqualTo(entries(Decisions.of(filed(pairs))));
    }

    /** Found without a union of sets: from each claim along matters and joins, as far as it goes. */
    @Property
    void joined_matters_are_one_and_parted_claims_stand_alone(@ForAll("pairs") List<Decision> pairs) {
        Decisions decisions = Decisions.of(filed(pairs));
        Map<ClaimId, String> entries = entries(decisions);
        for (ClaimId one : ALL) {
            Set<ClaimId> reached = reached(one, decisions.pairs());
            for (ClaimId other : ALL) {
                assertThat(Objects.equals(entries.get(one), entries.get(other))).isEqualTo(reached.contains(other));
            }
        }
    }

    private static Set<ClaimId> reached(ClaimId from, List<Decision> pairs) {
        Set<ClaimId> reached = new HashSet<>(Set.of(from));
        for (boolean more = true; more; ) {
            more = reached.addAll(
                    ALL.stream().filter(claim -> touches(claim, reached, pairs)).toList());
        }
        return reached;
    }

    private static boolean touches(ClaimId claim, Set<ClaimId> reached, List<Decision> pairs) {
        Predicate<ClaimId> neighbour = other -> isTogether(claim, other, pairs) || isJoined(claim, other, pairs);
        return reached.stream().anyMatch(neighbour);
    }

    private static boolean isTogether(ClaimId one, ClaimId other, List<Decision> pairs) {
        return matter(one).equals(matter(other)) && !isAlone(one, pairs) && !isAlone(other, pairs);
    }

    private static boolean isAlone(ClaimId claim, List<Decision> pairs) {
        return pairs.stream()
                .anyMatch(decision -> decision instanceof Decision.Other other
                        && other.claim().equals(claim));
    }

    private static boolean isJoined(ClaimId one, ClaimId other, List<Decision> pairs) {
        return pairs.stream()
                .anyMatch(decision -> decision instanceof Decision.Same same
                        && List.of(same.claim(), same.other()).containsAll(List.of(one, other)));
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<Decision> single = Combinators.combine(
                        Arbitraries.of(ALL), Arbitraries.integers().between(0, 2))
                .as(DecisionsLawsTest::single);
        Arbitrary<Decision> undo = Arbitraries.longs().between(1, 12).map(Decision.Undo::new);
        return Arbitraries.oneOf(single, pair(), undo)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(DecisionsLawsTest::ofEarlierOnes);
    }

    /** Nobody can take back what is yet to be filed. */
    private static List<Decision> ofEarlierOnes(List<Decision> decisions) {
        List<Decision> possible = new ArrayList<>();
        for (Decision decision : decisions) {
            if (!(decision instanceof Decision.Undo undo)) {
                possible.add(decision);
            } else if (!possible.isEmpty()) {
                possible.add(new Decision.Undo(1 + undo.review() % possible.size()));
            }
        }
        return possible.isEmpty() ? List.of(new Decision.Confirm(ALL.get(0))) : possible;
    }

    @Provide
    Arbitrary<List<Decision>> pairs() {
        return pair().list().ofMaxSize(8);
    }

    private static Decision single(ClaimId claim, int kind) {
        ClaimId replacement = new ClaimId(Sha256.of("instead of " + claim.hex()).hex());
        return switch (kind) {
            case 0 -> new Decision.Confirm(claim);
            case 1 -> new Decision.Reject(claim);
            default -> new Decision.Correct(claim, replacement);
        };
    }

    private static Arbitrary<Decision> pair() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, CLAIMS - 1);
        Arbitrary<Integer> steps = Arbitraries.integers().between(1, CLAIMS - 1);
        return Combinators.combine(numbers, steps, Arbitraries.integers().between(0, 3))
                .as((number, step, kind) -> pair(ALL.get(number), ALL.get((number + step) % CLAIMS), kind));
    }

    private static Decision pair(ClaimId one, ClaimId other, int kind) {
        Sha256 page = new Sha256(one.hex());
        Sha256 source = new Sha256(other.hex());
        return switch (kind) {
            case 0 -> new Decision.Other(one, other);
            case 1 -> new Decision.Cut(page, source);
            case 2 -> new Decision.Join(page, source);
            default -> new Decision.Same(one, other);
        };
    }
}
