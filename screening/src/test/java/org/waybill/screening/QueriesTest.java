package org.waybill.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing.Kind;
import org.waybill.model.Screening;
import org.waybill.model.Subject;

/** Each row of queries.tsv: who is asked for, and who is found first. */
class QueriesTest {
    private static final IndexedScreener SCREENER = IndexedScreener.over(List.of(SmallList.whole()));

    @TestFactory
    Stream<DynamicTest> every_row() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row[4] + ": " + row[1] + " " + row[2], () -> check(row)));
    }

    private static void check(String[] row) {
        Screening answer = SCREENER.screen(subject(row), Screener.Wish.DEFAULT);
        List<String> found = answer.matches().stream()
                .map(match -> match.listing().id().entry())
                .toList();
        if (row[3].equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).startsWith(row[3].split(" "));
        }
    }

    private static Subject subject(String[] row) {
        List<ListedNumber> numbers =
                row[2].isEmpty() ? List.of() : List.of(new ListedNumber(ListedNumber.Kind.IMO, row[2], ""));
        return new Subject(
                Kind.valueOf(row[0]),
                row[1].isEmpty() ? List.of() : List.of(row[1]),
                List.of(),
                List.of(),
                Optional.empty(),
                numbers);
    }

    private static Stream<String[]> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(QueriesTest.class.getResourceAsStream("queries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        }
    }
}
