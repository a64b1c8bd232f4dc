package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;

/** On whose word the claims of a text stand, and who passes them on: the rows of {@code sentences/attribution.tsv}. */
class AttributionTest {

    static Stream<Arguments> cases() {
        return Table.read(AttributionTest.class, "sentences/attribution.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("publisher"), row.get("sources")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void attributes(String why, String text, String publisher, String expected) {
        String paragraphs = text.replace(" // ", "\n\n");
        List<String> wanted = List.of(expected.split(" \\| ", -1));
        assertThat(Readings.publishedBy(publisher.equals("-") ? "" : publisher, paragraphs)
                        .claims())
                .extracting(AttributionTest::line)
                .as(why)
                .containsExactlyElementsOf(wanted);
    }

    private static String line(Claim claim) {
        Attribution attribution = claim.attribution().value().orElseGet(Attribution::author);
        return Stream.concat(Stream.of(attribution.source()), attribution.relays().stream())
                .collect(Collectors.joining(" < "));
    }
}
