package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.PartialDate;

/** When the statements of a text were made: the rows of {@code sentences/said.tsv}. */
class SaidTest {
    private static final PartialDate PUBLISHED = PartialDate.parse("2025-05-29");

    static Stream<Arguments> cases() {
        return Table.read(SaidTest.class, "sentences/said.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("said")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_when_it_was_said(String why, String text, String said) {
        assertThat(Readings.of(text, PUBLISHED).claims())
                .extracting(SaidTest::said)
                .as(why)
                .containsExactly(said.split(" \\| "));
    }

    @Test
    void the_words_behind_the_date_are_among_those_behind_the_speaker() {
        String text = "In June the ministry in Minsk said Iran had sent drones to Russia.";
        Claim claim = Readings.of(text, PUBLISHED).claims().get(0);
        assertThat(claim.attribution().spans().stream().map(span -> span.of(text)))
                .containsExactlyElementsOf(List.of("In June", "ministry in Minsk"));
        assertThat(claim.slots().period().isFilled()).isFalse();
    }

    private static String said(Claim claim) {
        PartialDate said =
                claim.attribution().value().orElseGet(Attribution::author).said();
        return said == null ? "-" : said.toString();
    }
}
