package org.waybill.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.BestFigure;
import org.waybill.report.SampleClaims;

class RangesTest {
    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "/cases/ranges.csv", numLinesToSkip = 1)
    void a_figure_shows_its_ends_and_which_of_them_are_open(
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean bracketed,
            String words,
            String why) {
        BestFigure figure =
                new BestFigure("waybill", "containers", low, best, high, bracketed, "", List.of(SampleClaims.any()));
        assertThat(Ranges.withMeasure(figure)).as(why).isEqualTo(words);
    }
}
