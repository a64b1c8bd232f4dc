package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;

/** What a text claims for whoever puts it out: the rows of {@code sentences/releases.tsv}. */
class ReleasesTest {
    static Stream<Arguments> cases() {
        return Table.read(ReleasesTest.class, "sentences/releases.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("publisher"), row.get("claims")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String why, String text, String publisher, String expected) {
        List<String> wanted = expected.equals("none") ? List.of() : List.of(expected.split(" \\| ", -1));
        assertThat(Readings.publishedBy(publisher, text.replace(" // ", "\n\n")).claims())
                .extracting(Readings::firmLine)
                .as(why)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
