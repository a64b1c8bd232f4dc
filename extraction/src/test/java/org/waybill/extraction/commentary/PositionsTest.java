package org.waybill.extraction.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.Readings;
import org.waybill.extraction.table.Table;
import org.waybill.model.Commentary;
import org.waybill.model.Modality;

/** Who argues what, and what only looks like argument: {@code sentences/commentary.tsv}. */
class PositionsTest {
    static Stream<Arguments> cases() {
        return Table.read(Readings.class, "sentences/commentary.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("positions")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(String why, String text, String expected) {
        String found =
                Readings.of(text).commentary().stream().map(PositionsTest::line).collect(Collectors.joining(" | "));
        assertThat(found.isEmpty() ? "none" : found).as(why).isEqualTo(expected);
    }

    private static String line(Commentary one) {
        return one.holder() + " " + one.stance() + ": " + one.proposition().text();
    }

    @Test
    void what_the_author_argues_yields_no_claim_and_what_others_argue_is_never_an_event() {
        assertThat(Readings.of("Germany must send tanks to Ukraine now.").claims())
                .isEmpty();
        assertThat(Readings.of("The minister believes that Germany must send tanks to Ukraine.")
                        .claims())
                .allSatisfy(claim -> assertThat(claim.status().modality()).isEqualTo(Modality.OPINION));
    }
}
