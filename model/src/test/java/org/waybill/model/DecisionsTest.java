package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reviews come to, case by case. */
class DecisionsTest {
    private static final ClaimId A = id("a");
    private static final ClaimId B = id("b");
    private static final ClaimId C = id("c");
    private static final ClaimId D = id("d");

    private static ClaimId id(String digit) {
        return new ClaimId(digit.repeat(64));
    }

    /** The first stands at place 1. */
    private static List<FiledReview> filed(Decision... decisions) {
        List<FiledReview> filed = new ArrayList<>();
        Arrays.stream(decisions)
                .forEach(decision -> filed.add(
                        new FiledReview(filed.size() + 1L, Instant.EPOCH, new Review(decision, "Ada", "because"))));
        return filed;
    }

    private static Decisions of(Decision... decisions) {
        return Decisions.of(filed(decisions));
    }

    /** Each claim's matter is called by its first digit, but b tells of the same as a. */
    private static Grouping grouping(Decision... decisions) {
        return of(decisions).grouping(claim -> Optional.of(matter(claim)));
    }

    private static String matter(ClaimId claim) {
        return claim.equals(B) ? "matter-a" : "matter-" + claim.hex().charAt(0);
    }

    private static String entry(Grouping grouping, ClaimId claim) {
        return grouping.entry(claim, matter(claim));
    }

    @Test
    void of_decisions_about_one_claim_the_last_counts() {
        Decisions all = of(new Decision.Confirm(A), new Decision.Reject(A));
        assertThat(all.state(A)).isEqualTo(ReviewState.REJECTED);
        assertThat(all.state(B)).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void when_the_last_is_undone_the_one_before_counts_again() {
        Decisions all = of(new Decision.Confirm(A), new Decision.Reject(A), new Decision.Undo(2));
        assertThat(all.state(A)).isEqualTo(ReviewState.CONFIRMED);
    }

    @Test
    void an_undo_that_was_undone_takes_nothing_back() {
        assertThat(of(new Decision.Reject(A), new Decision.Undo(1)).state(A)).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(of(new Decision.Reject(A), new Decision.Undo(1), new Decision.Undo(2))
                        .state(A))
                .isEqualTo(ReviewState.REJECTED);
        assertThat(of(new Decision.Reject(A), new Decision.Undo(1), new Decision.Undo(2), new Decision.Undo(3))
                        .state(A))
                .isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void two_undos_of_the_same_review_need_two_undos() {
        List<FiledReview> filed =
                filed(new Decision.Reject(A), new Decision.Undo(1), new Decision.Undo(1), new Decision.Undo(2));
        assertThat(Decisions.of(filed).state(A)).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(Decisions.undone(filed)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void an_undo_of_what_is_no_review_changes_nothing() {
        assertThat(of(new Decision.Reject(A), new Decision.Undo(99)).state(A)).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void reviews_may_be_given_in_any_order() {
        List<FiledReview> filed =
                new ArrayList<>(filed(new Decision.Confirm(A), new Decision.Reject(A), new Decision.Undo(2)));
        Collections.reverse(filed);
        assertThat(Decisions.of(filed).state(A)).isEqualTo(ReviewState.CONFIRMED);
        assertThat(Decisions.standing(filed)).extracting(FiledReview::place).containsExactly(1L);
    }

    @Test
    void a_corrected_claim_is_replaced_until_it_is_confirmed_after_all() {
        Decision correct = new Decision.Correct(A, B);
        assertThat(of(correct).replacements()).containsExactly(Map.entry(A, B));
        assertThat(of(correct).state(A)).isEqualTo(ReviewState.CORRECTED);
        assertThat(of(correct, new Decision.Confirm(A)).replacements()).isEmpty();
    }

    @Test
    void of_decisions_about_a_pair_the_last_counts_whichever_comes_first_in_it() {
        assertThat(of(new Decision.Same(A, C), new Decision.Other(C, A)).pairs())
                .containsExactly(new Decision.Other(C, A));
        assertThat(of(new Decision.Other(A, C), new Decision.Same(C, A)).pairs())
                .containsExactly(new Decision.Same(C, A));
    }

    @Test
    void of_decisions_about_an_edge_the_last_counts() {
        Sha256 page = Sha256.of("page");
        Sha256 source = Sha256.of("source");
        assertThat(of(new Decision.Join(page, source), new Decision.Cut(page, source))
                        .edges())
                .containsExactly(new Decision.Cut(page, source));
    }

    @Test
    void joined_matters_are_one_entry_with_all_of_their_claims() {
        Grouping grouping = grouping(new Decision.Same(B, C));
        assertThat(entry(grouping, A)).isEqualTo("matter-a");
        assertThat(entry(grouping, B)).isEqualTo("matter-a");
        assertThat(entry(grouping, C)).isEqualTo("matter-a");
    }

    @Test
    void a_parted_claim_stands_alone_and_leaves_the_others_where_they_are() {
        Grouping grouping = grouping(new Decision.Other(B, A));
        assertThat(entry(grouping, A)).isEqualTo("matter-a");
        assertThat(entry(grouping, B)).hasSize(12).isNotEqualTo("matter-a");
    }

    @Test
    void a_parted_claim_that_is_joined_elsewhere_goes_there_alone() {
        Grouping grouping = grouping(new Decision.Other(B, A), new Decision.Same(B, C));
        assertThat(entry(grouping, A)).isEqualTo("matter-a");
        assertThat(entry(grouping, B)).isEqualTo("matter-c");
        assertThat(entry(grouping, C)).isEqualTo("matter-c");
    }

    @Test
    void two_parted_claims_that_are_joined_are_an_entry_of_their_own() {
        Grouping grouping = grouping(new Decision.Other(A, D), new Decision.Other(B, D), new Decision.Same(A, B));
        assertThat(entry(grouping, A)).isEqualTo(entry(grouping, B)).hasSize(12);
        assertThat(entry(grouping, D)).isEqualTo("matter-d");
    }

    @Test
    void a_claim_that_is_not_in_the_case_joins_nothing() {
        Grouping grouping = of(new Decision.Same(A, C), new Decision.Same(C, D))
                .grouping(claim -> claim.equals(C) ? Optional.empty() : Optional.of(matter(claim)));
        assertThat(entry(grouping, A)).isEqualTo("matter-a");
        assertThat(entry(grouping, D)).isEqualTo("matter-d");
    }

    @Test
    void a_decision_is_about_two() {
        assertThatThrownBy(() -> new Decision.Same(A, A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision.Undo(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
