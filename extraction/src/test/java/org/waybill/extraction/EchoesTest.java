package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.claim.ClaimMaker;
import org.waybill.extraction.table.Table;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;
import org.waybill.model.Tier;

/** Figures that a second speaker takes up: the rows of {@code sentences/echoes.tsv}, and the examples of the table. */
class EchoesTest {
    private static final String TOLD = "North Korea has sent Russia 13,000 containers of shells, Seoul said. ";

    static Stream<Arguments> cases() {
        return Table.read(EchoesTest.class, "sentences/echoes.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("why"), row.get("text"), row.get("claims")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void takes_up_a_figure(String why, String text, String claims) {
        assertThat(Readings.of(text).claims())
                .extracting(EchoesTest::line)
                .as(why)
                .containsExactly(claims.split(" \\| "));
    }

    static Stream<Arguments> examples() {
        return Table.read(ClaimMaker.class, "echoes.tsv").rows().stream()
                .filter(row -> !row.get("example").equals("-"))
                .map(row -> Arguments.of(row.get("part") + " " + row.get("word"), row.get("example")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_word_of_the_table_does_what_its_row_says(String row, String example) {
        assertThat(Readings.of(TOLD + example).claims())
                .as(example)
                .filteredOn(claim -> claim.rule().startsWith("echo/"))
                .hasSize(1)
                .allSatisfy(claim -> {
                    assertThat(row.startsWith("separate")).isEqualTo(claim.rule().contains("separate"));
                    assertThat(claim.tier()).isEqualTo(Tier.B);
                    assertThat(claim.passage().text()).isEqualTo(example);
                    assertThat(claim.slots().quantity().spans().get(0).of(TOLD)).isEqualTo("13,000");
                });
    }

    private static String line(Claim claim) {
        Quantity quantity = claim.slots().quantity().value().orElseThrow();
        String rule = claim.rule().startsWith("echo/") ? " " + claim.rule().replaceFirst("@.*", "") : "";
        return claim.attribution().value().orElseGet(Attribution::author).source() + " "
                + quantity.qualifier().key() + " " + quantity.low() + rule;
    }
}
