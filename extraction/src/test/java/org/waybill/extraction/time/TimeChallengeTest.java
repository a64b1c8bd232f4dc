package org.waybill.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/** The project's own 21 sentences, compared by first and last day; all of them must pass. */
class TimeChallengeTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "challenge.csv", numLinesToSkip = 1)
    void each_sentence_gives_exactly_its_intervals(
            String text, String published, String relations, String firstDays, String lastDays) {
        List<TimeExpression> found = new TimeGrammar().find(text, PartialDate.parse(published));
        assertThat(joined(found, period -> period.relation().name().toLowerCase(Locale.ROOT)))
                .isEqualTo(relations);
        assertThat(joined(found, period -> day(period.start(), PartialDate::first)))
                .isEqualTo(firstDays);
        assertThat(joined(found, period -> day(period.end(), PartialDate::last)))
                .isEqualTo(lastDays);
    }

    private static String joined(List<TimeExpression> found, Function<Period, String> slot) {
        return found.stream()
                .map(expression -> expression.period() == null ? "?" : slot.apply(expression.period()))
                .collect(Collectors.joining(" "));
    }

    private static String day(@Nullable PartialDate date, Function<PartialDate, LocalDate> edge) {
        return date == null ? "-" : edge.apply(date).toString();
    }
}
