package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;

/** What analysts' decisions make of the ledger. */
class DecidedLedgerTest {
    @ParameterizedTest(name = "{0} gives {1}, because {2}")
    @CsvFileSource(resources = "decisions.tsv", delimiter = '\t', numLinesToSkip = 1)
    void decisions_come_to(String decisions, String entries, String why) {
        assertThat(DecidedPile.decided(DecidedPile.reviews(decisions))).as(why).isEqualTo(entries);
    }

    @Test
    void joined_matters_are_told_by_the_one_whose_id_comes_first() {
        DecidedPile pile = new DecidedPile(false);
        List<Entry> apart = pile.entries(List.of());
        Entry joined = pile.entries(DecidedPile.reviews("same a c")).get(0);
        Entry first = apart.stream()
                .filter(entry -> entry.id().equals(joined.id()))
                .findFirst()
                .orElseThrow();
        assertThat(joined.matter()).isEqualTo(first.matter());
        assertThat(joined.id()).isEqualTo(Ledger.id(first.matter()));
        assertThat(apart.stream().filter(entry -> joined.claims().containsAll(entry.claims())))
                .extracting(Entry::id)
                .hasSize(2)
                .allMatch(id -> id.compareTo(joined.id()) >= 0);
    }

    @ParameterizedTest(name = "when {0} is rejected, the other of two joined matters tells the entry")
    @ValueSource(strings = {"c", "d"})
    void an_entry_is_not_told_by_a_matter_that_nobody_claims_any_more(String rejected) {
        List<Entry> entries = new DecidedPile(false).entries(DecidedPile.reviews("same c d; reject " + rejected));
        assertThat(entries).hasSize(3).allSatisfy(entry -> assertThat(
                        Ledger.matter(entry.claims().get(0)))
                .contains(entry.matter()));
    }

    @Test
    void a_parted_claim_is_told_by_its_own_matter_and_named_by_itself() {
        DecidedPile pile = new DecidedPile(false);
        List<Entry> parted = pile.entries(DecidedPile.reviews("other a b; other b c"));
        List<Entry> munitions = parted.stream()
                .filter(entry -> entry.matter().subject().equals("arms and ammunition"))
                .toList();
        assertThat(munitions).hasSize(2).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(munitions)
                .extracting(Entry::matter)
                .containsOnly(munitions.get(0).matter());
    }

    @Test
    void decisions_about_claims_without_a_name_change_nothing() {
        Docket nameless = new Docket(
                Map.of(),
                Decisions.of(DecidedPile.reviews("reject a; same b c")),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty());
        DecidedPile pile = new DecidedPile(false);
        assertThat(Ledger.corroborate(pile.readings(), nameless))
                .isEqualTo(Ledger.corroborate(pile.readings(), Docket.NONE));
    }

    @Property(tries = 200)
    void the_order_in_which_reviews_are_handed_over_changes_nothing(
            @ForAll("reviews") List<FiledReview> reviews, @ForAll Random random) {
        List<FiledReview> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, random);
        DecidedPile pile = new DecidedPile(true);
        assertThat(pile.entries(shuffled)).isEqualTo(pile.entries(reviews));
    }

    @Property(tries = 200)
    void decisions_about_different_things_may_be_filed_in_any_order(
            @ForAll("decisions") List<String> words, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        DecidedPile pile = new DecidedPile(true);
        assertThat(pile.entries(filed(shuffled))).isEqualTo(pile.entries(filed(words)));
    }

    @Property(tries = 200)
    void what_is_undone_might_as_well_never_have_been_filed(
            @ForAll("decisions") List<String> words, @ForAll("decisions") List<String> mistakes) {
        DecidedPile pile = new DecidedPile(true);
        List<String> all = new ArrayList<>(mistakes);
        all.addAll(words);
        IntStream.rangeClosed(1, mistakes.size()).forEach(place -> all.add("undo " + place));
        assertThat(pile.entries(filed(all))).isEqualTo(pile.entries(filed(words)));
    }

    @Property(tries = 200)
    void every_claim_that_counts_stands_in_exactly_one_entry(@ForAll("reviews") List<FiledReview> reviews) {
        DecidedPile pile = new DecidedPile(true);
        List<Entry> entries = pile.entries(reviews);
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries)
                .flatExtracting(Entry::claims)
                .containsExactlyInAnyOrderElementsOf(pile.counting(reviews).toList());
    }

    @Provide
    Arbitrary<List<FiledReview>> reviews() {
        Arbitrary<String> undo = Arbitraries.integers().between(1, 8).map(place -> "undo " + place);
        return Arbitraries.oneOf(decision(), decision(), undo)
                .list()
                .ofMaxSize(8)
                .map(DecidedLedgerTest::filed);
    }

    /** Decisions of which no two are about the same thing. */
    @Provide
    Arbitrary<List<String>> decisions() {
        return decision().list().ofMaxSize(8).uniqueElements(DecidedLedgerTest::thing);
    }

    private static Arbitrary<String> decision() {
        Arbitrary<String> claims = Arbitraries.of("a", "b", "c", "d", "e", "m", "r", "x");
        Arbitrary<String> one = Combinators.combine(Arbitraries.of("confirm ", "reject "), claims)
                .as(String::concat);
        Arbitrary<String> two = Combinators.combine(Arbitraries.of("same", "other"), claims, claims)
                .filter((key, claim, other) -> !claim.equals(other))
                .as((key, claim, other) -> key + " " + claim + " " + other);
        return Arbitraries.oneOf(one, two, Arbitraries.of("correct a r", "correct c r"));
    }

    private static Set<String> thing(String words) {
        String[] parts = words.split(" ", -1);
        return parts[0].equals("same") || parts[0].equals("other") ? Set.of(parts[1], parts[2]) : Set.of(parts[1]);
    }

    private static List<FiledReview> filed(List<String> words) {
        return words.isEmpty() ? List.of() : DecidedPile.reviews(String.join("; ", words));
    }
}
