package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @Property
    void figures_of_one_value_are_equal_however_they_are_written(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long value, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal plain = BigDecimal.valueOf(value);
        BigDecimal padded = plain.setScale(zeros);
        assertThat(exactly(padded)).isEqualTo(exactly(plain)).hasSameHashCodeAs(exactly(plain));
    }

    @Property
    void no_figure_prints_with_an_exponent(
            @ForAll @LongRange long digits, @ForAll @IntRange(min = -9, max = 9) int scale) {
        BigDecimal value = new BigDecimal(BigInteger.valueOf(digits), scale);
        assertThat(exactly(value).low()).isEqualByComparingTo(value);
        assertThat(exactly(value).low()).asString().doesNotContain("E0", "E+", "E1");
    }

    @ParameterizedTest(name = "{0} and 20,000 are the same figure")
    @CsvSource({"20000.00", "2E4", "20000"})
    void a_figure_has_one_form(BigDecimal value) {
        assertThat(exactly(value).low()).hasToString("20000");
    }

    @Test
    void a_figure_without_value_and_bound_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(null, null, "rounds", Qualifier.EXACT, Basis.TOTAL, ""));
    }

    @Test
    void a_band_that_runs_downward_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> band("300", "200"));
    }

    @Test
    void a_band_of_one_value_is_a_single_figure() {
        assertThat(band("300", "300.0").isSingle()).isTrue();
        assertThat(band("200", "300").isSingle()).isFalse();
    }

    @Test
    void an_open_band_is_not_a_single_figure() {
        Quantity open = new Quantity(BigDecimal.TEN, null, "rounds", Qualifier.MORE_THAN, Basis.TOTAL, "");
        assertThat(open.isSingle()).isFalse();
    }

    @Test
    void a_change_of_unit_or_basis_keeps_the_rest() {
        Quantity dozens = new Quantity(
                BigDecimal.valueOf(24), BigDecimal.valueOf(99), "rounds", Qualifier.RANGE, Basis.TOTAL, "dozens");
        assertThat(dozens.withUnit("shells").withBasis(Basis.BATCH))
                .isEqualTo(new Quantity(
                        BigDecimal.valueOf(24),
                        BigDecimal.valueOf(99),
                        "shells",
                        Qualifier.RANGE,
                        Basis.BATCH,
                        "dozens"));
    }

    private static Quantity exactly(BigDecimal value) {
        return Quantity.of(value, "containers", Qualifier.EXACT, Basis.TOTAL);
    }

    private static Quantity band(String low, String high) {
        return new Quantity(new BigDecimal(low), new BigDecimal(high), "containers", Qualifier.RANGE, Basis.TOTAL, "");
    }
}
