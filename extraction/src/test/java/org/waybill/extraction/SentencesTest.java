package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;

/** Sentences somebody could argue about: the tables of {@code sentences/}, one for each part of the rules. */
class SentencesTest {
    private static final List<String> TABLES =
            List.of("general", "movement", "transfers", "things", "norms", "sources", "status", "figures");

    static Stream<Arguments> cases() {
        return TABLES.stream()
                .flatMap(name -> Table.read(SentencesTest.class, "sentences/" + name + ".tsv").rows().stream())
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("claims")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String why, String text, String expected) {
        List<String> wanted = expected.equals("none") ? List.of() : List.of(expected.split(" \\| ", -1));
        assertThat(Readings.of(text).claims())
                .extracting(Readings::firmLine)
                .as(why)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
