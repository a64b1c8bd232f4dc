package org.waybill.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Basis;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

class FiguresTest {
    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/cases/figures.csv", numLinesToSkip = 1)
    void a_figure_reads_as_its_source_put_it(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            Qualifier qualifier,
            Basis basis,
            @Nullable String vague,
            String words,
            String why) {
        Quantity quantity = new Quantity(low, high, orEmpty(unit), qualifier, basis, orEmpty(vague));
        assertThat(Figures.inFull(quantity)).as(why).isEqualTo(words);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
