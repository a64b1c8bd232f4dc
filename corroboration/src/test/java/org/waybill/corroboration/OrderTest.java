package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Entry;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Tier;

/** Laws of the grouping that hold for any pile of documents. */
class OrderTest {
    @Property(tries = 300)
    void the_order_of_the_documents_changes_nothing(@ForAll("piles") List<Reading> pile, @ForAll Random random) {
        List<Reading> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, random);
        assertThat(Ledger.entries(shuffled)).isEqualTo(Ledger.entries(pile));
    }

    @Property(tries = 300)
    void no_claim_is_dropped_and_none_stands_twice(@ForAll("piles") List<Reading> pile) {
        List<Claim> kept = pile.stream()
                .flatMap(reading -> reading.claims().stream())
                .filter(claim -> claim.tier() != Tier.C)
                .toList();
        assertThat(Ledger.entries(pile)).flatExtracting(Entry::claims).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Property(tries = 300)
    void every_figure_of_an_entry_stands_in_exactly_one_series(@ForAll("piles") List<Reading> pile) {
        assertThat(Ledger.entries(pile)).allSatisfy(entry -> {
            List<Claim> figures = entry.claims().stream()
                    .filter(claim -> claim.slots().quantity().isFilled())
                    .toList();
            assertThat(entry.figures().stream().flatMap(series -> series.points().stream()))
                    .containsExactlyInAnyOrderElementsOf(figures);
        });
    }

    @Property(tries = 300)
    void no_two_entries_share_an_id(@ForAll("piles") List<Reading> pile) {
        assertThat(Ledger.entries(pile)).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Reading>> piles() {
        Arbitrary<String> dates = Arbitraries.of("", "2023-10", "2024-02-23", "2024-02-26", "2024-06-01");
        Arbitrary<List<Telling>> said = tellings().list().ofMaxSize(5);
        Arbitrary<List<Dated>> documents =
                Combinators.combine(dates, said).as(Dated::new).list().ofMaxSize(6);
        return documents.map(OrderTest::numbered);
    }

    private record Dated(String date, List<Telling> said) {}

    private static List<Reading> numbered(List<Dated> documents) {
        List<Reading> readings = new ArrayList<>();
        for (Dated one : documents) {
            readings.add(Telling.document("d" + readings.size(), one.date, one.said.toArray(Telling[]::new)));
        }
        return readings;
    }

    private static Arbitrary<Telling> tellings() {
        Arbitrary<Telling> bare = Combinators.combine(
                        Arbitraries.of(ClaimType.TRANSFER, ClaimType.USE),
                        Arbitraries.of("KP RU", "RU KP"),
                        Arbitraries.of("munitions", "shells", "missiles", "balloons", ""),
                        Arbitraries.of("US", "ROK", "article author"),
                        Arbitraries.of(Tier.class))
                .as((type, way, item, speaker, tier) -> Telling.MUNITIONS
                        .of(type)
                        .between(way.substring(0, 2), way.substring(3))
                        .item(item)
                        .by(speaker)
                        .tier(tier));
        Arbitrary<Telling> counted = Combinators.combine(
                        bare, Arbitraries.of(Qualifier.class), Arbitraries.of(6_700L, 10_000L, 13_000L))
                .as(Telling::containers);
        return Arbitraries.oneOf(bare, counted, bare.map(Telling::not));
    }
}
