package org.waybill.casefile.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.MadePages;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/** A ledger in which one party is named so often that its entries are looked for in another way than a rare one's. */
class LargeLedgerTest {
    private static final int ENTRIES = 6_000;
    /** One entry in so many names the rare party instead. */
    private static final int RARE = 50;

    private static final Index INDEX = SqliteIndexes.passing(new PlainMatters());

    @BeforeAll
    static void fill() {
        Claim model = MadePages.reading(0, 1).claims().get(0);
        List<Claim> claims =
                IntStream.range(0, ENTRIES).mapToObj(at -> claim(model, at)).toList();
        List<ClaimId> ids = IntStream.range(0, ENTRIES)
                .mapToObj(at -> new ClaimId(Sha256.of("claim " + at).hex()))
                .toList();
        Sha256 name = MadePages.sha256(0);
        Reading reading = new Reading(MadePages.reading(0, 1).document(), claims, List.of());
        Change captured = new Change.Captured(
                name, 1, MadePages.page(0, 1).capture(), MadePages.page(0, 1).given());
        Change derived = new Change.Derived(name, name, MadePages.extractor(1), name, ENTRIES, name);
        INDEX.apply(List.of(
                step(0, captured, Optional.empty()), step(1, derived, Optional.of(new NamedReading(reading, ids)))));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KP", "IR"})
    void the_pages_of_a_party_are_the_lines_of_the_ledger_that_name_it(String party) {
        List<LedgerLine> wanted = INDEX.queries().ledger(0, ENTRIES).stream()
                .filter(line -> line.actors().contains(party))
                .toList();
        assertThat(wanted).hasSize(party.equals("KP") ? ENTRIES - ENTRIES / RARE : ENTRIES / RARE);
        assertThat(INDEX.queries().ledgerOf(party, 0, ENTRIES)).isEqualTo(wanted);
        assertThat(INDEX.queries().ledgerOf(party, 90, 20)).isEqualTo(wanted.subList(90, 110));
        assertThat(INDEX.queries().ledgerOf(party, wanted.size() - 3L, 20))
                .isEqualTo(wanted.subList(wanted.size() - 3, wanted.size()));
    }

    @Test
    void deep_pages_go_on_where_the_last_ended_and_none_lies_behind_the_end() {
        List<LedgerLine> all = INDEX.queries().ledger(0, ENTRIES + 1);
        assertThat(all).hasSize(ENTRIES).doesNotHaveDuplicates();
        assertThat(INDEX.queries().ledger(5_500, 300)).isEqualTo(all.subList(5_500, 5_800));
        assertThat(INDEX.queries().ledger(ENTRIES, 50)).isEmpty();
    }

    private static Claim claim(Claim model, int number) {
        Span all = model.passage().span();
        Slots said = model.slots();
        Party actor = Party.state(number % RARE == 0 ? "IR" : "KP");
        Slots slots = new Slots(
                Slot.of(List.of(actor), all, "made"),
                said.target(),
                Slot.of(List.of("item " + number), all, "made"),
                said.quantity(),
                said.period(),
                said.place());
        return new Claim(
                model.type(), slots, model.attribution(), model.status(), model.tier(), "made", model.passage());
    }

    private static Step step(long place, Change change, Optional<NamedReading> brought) {
        LogEntry entry = new LogEntry(Instant.EPOCH, "Ada", LogEntry.NOTHING, change);
        return new Step(place, entry, NodeHash.leaf(new byte[] {(byte) place}), brought);
    }
}
