package org.waybill.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.Claim;
import org.waybill.model.Sha256;

class PileTest {
    private static final Pile PILE = new Pile(10, 7);

    @Test
    void any_document_can_be_made_alone_and_is_the_same_again() {
        Deposit once = PILE.deposit(41);
        IntStream.range(0, 5).forEach(PILE::deposit);
        assertThat(json(new Pile(10, 7).deposit(41))).isEqualTo(json(once));
    }

    @Test
    void another_seed_gives_other_documents() {
        assertThat(new Pile(10, 8).deposit(41).bytes())
                .isNotEqualTo(PILE.deposit(41).bytes());
    }

    @Test
    void a_document_is_named_by_its_bytes_and_as_long_as_a_news_report() {
        for (Deposit deposit : deposits(50)) {
            assertThat(deposit.reading().document().sha256()).isEqualTo(Sha256.of(deposit.bytes()));
            assertThat(deposit.bytes()).hasSizeBetween(1_000, 3_500);
        }
    }

    @Test
    void claims_are_as_many_as_asked_for_on_average() {
        double claims = deposits(300).stream()
                .mapToInt(deposit -> deposit.reading().claims().size())
                .average()
                .orElseThrow();
        assertThat(claims).isBetween(9.0, 11.0);
    }

    @Test
    void few_matters_have_many_claims_and_most_have_one() {
        PileMatters matters = new PileMatters();
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (Claim claim : claims(deposits(500))) {
            matters.of(claim).ifPresent(matter -> entries.merge(matters.id(matter), 1, Integer::sum));
        }
        Collection<Integer> sizes = entries.values();
        assertThat(Collections.max(sizes)).isGreaterThan(20);
        assertThat(sizes.stream().filter(size -> size == 1).count()).isGreaterThan(sizes.size() / 2);
    }

    @Test
    void a_newer_version_finds_one_claim_less_in_the_same_bytes() {
        Deposit first = PILE.deposit(3);
        Deposit again = PILE.readAgain(3);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.extractor()).isNotEqualTo(first.extractor());
        assertThat(again.reading().claims())
                .hasSize(first.reading().claims().size() - 1)
                .isSubsetOf(first.reading().claims());
    }

    @Test
    void the_second_of_two_ranks_is_drawn_half_as_often_as_the_first() {
        Skewed<String> skewed = new Skewed<>(List.of("first", "second"), 1);
        SplittableRandom chance = new SplittableRandom(1);
        long firsts = IntStream.range(0, 3_000)
                .filter(draw -> skewed.draw(chance).equals("first"))
                .count();
        assertThat(firsts).isBetween(1_900L, 2_100L);
    }

    private static List<Deposit> deposits(int many) {
        return IntStream.range(0, many).mapToObj(PILE::deposit).toList();
    }

    private static List<Claim> claims(List<Deposit> deposits) {
        return deposits.stream()
                .flatMap(deposit -> deposit.reading().claims().stream())
                .toList();
    }

    private static String json(Deposit deposit) {
        return CanonicalJson.text(ReadingJson.of(deposit.reading(), deposit.extractor()));
    }
}
