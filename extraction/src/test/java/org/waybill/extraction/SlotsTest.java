package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Quantity;

/** When, how many and where, through the whole reader: tables of {@code sentences/}. */
class SlotsTest {
    private static final PartialDate PUBLISHED = PartialDate.parse("2025-05-29");

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void dates(String text, String expected, String why) {
        assertThat(read(text, claim -> claim.slots()
                        .period()
                        .value()
                        .map(SlotsTest::line)
                        .orElse("-")))
                .as(why)
                .isEqualTo(expected);
    }

    static Stream<Arguments> dates() {
        return rows("periods", "periods");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void counts(String text, String expected, String why) {
        assertThat(read(text, claim -> claim.slots()
                        .quantity()
                        .value()
                        .map(SlotsTest::line)
                        .orElse("-")))
                .as(why)
                .isEqualTo(expected);
    }

    static Stream<Arguments> counts() {
        return rows("quantities", "figures");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void locates(String text, String expected, String why) {
        assertThat(read(text, claim -> claim.slots()
                        .place()
                        .value()
                        .map(names -> String.join("; ", names))
                        .orElse("-")))
                .as(why)
                .isEqualTo(expected);
    }

    static Stream<Arguments> locates() {
        return rows("places", "places");
    }

    private static Stream<Arguments> rows(String table, String column) {
        return Table.read(SlotsTest.class, "sentences/" + table + ".tsv").rows().stream()
                .map(row -> Arguments.of(row.get("text"), row.get(column), row.get("why")));
    }

    private static String read(String text, Function<Claim, String> slot) {
        return Readings.of(text, PUBLISHED).claims().stream().map(slot).collect(Collectors.joining(" | "));
    }

    private static String line(Period period) {
        return Objects.toString(period.start(), "") + ".." + Objects.toString(period.end(), "");
    }

    private static String line(Quantity quantity) {
        String value = quantity.isSingle()
                ? Objects.toString(quantity.low())
                : Objects.toString(quantity.low(), "") + ".." + Objects.toString(quantity.high(), "");
        return String.join(" ", value, quantity.qualifier().key(), basis(quantity.basis()), quantity.unit())
                .toLowerCase(Locale.ROOT);
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case TOTAL, SNAPSHOT -> "total";
            case INCREMENT, BATCH, RATE, CAPACITY, SHARE -> "part";
            case UNSTATED -> "?";
        };
    }
}
