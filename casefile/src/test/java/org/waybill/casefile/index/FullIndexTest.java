package org.waybill.casefile.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.MadePages;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.model.ClaimId;
import org.waybill.model.Sha256;

/** An index that ran out of room in the middle of a batch takes the same batch again once there is some. */
class FullIndexTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 6, 8})
    void takes_all_of_a_batch_or_nothing(int pages) {
        try (Index index = new SqliteIndexes(temp.resolve("case.sqlite"), new PlainMatters(), true).openForWriting()) {
            index.apply(steps(0, 2));
            CrampedIndex.leave(index, pages);
            assertThatThrownBy(() -> index.apply(steps(2, 60)))
                    .isInstanceOf(CaseTrouble.class)
                    .hasMessageStartingWith("WB-405");
            assertThat(index.applied()).isEqualTo(4);
            assertThat(claims(index)).isEqualTo(4);
            CrampedIndex.leave(index, 1000);
            index.apply(steps(2, 60));
            assertThat(index.applied()).isEqualTo(120);
            assertThat(claims(index)).isEqualTo(120);
        }
    }

    private static int claims(Index index) {
        return index.queries().ledger(0, 100).stream()
                .mapToInt(IndexQueries.LedgerLine::claims)
                .sum();
    }

    private static List<Step> steps(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(number -> List.of(captured(number), derived(number)).stream())
                .toList();
    }

    private static Step captured(int number) {
        Deposit page = MadePages.page(number, 1);
        Change change =
                new Change.Captured(MadePages.sha256(number), page.bytes().length, page.capture(), page.given());
        return step(2L * number, change, Optional.empty());
    }

    private static Step derived(int number) {
        Sha256 name = MadePages.sha256(number);
        List<ClaimId> ids = List.of(MadePages.claim(number, 0), MadePages.claim(number, 1));
        Change change = new Change.Derived(name, name, MadePages.extractor(1), name, 2, name);
        return step(2L * number + 1, change, Optional.of(new NamedReading(MadePages.reading(number, 1), ids)));
    }

    private static Step step(long place, Change change, Optional<NamedReading> brought) {
        LogEntry entry = new LogEntry(Instant.EPOCH, "Ada", LogEntry.NOTHING, change);
        return new Step(place, entry, NodeHash.leaf(new byte[] {(byte) place}), brought);
    }
}
