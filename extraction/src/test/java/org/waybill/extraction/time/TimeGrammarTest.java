package org.waybill.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

class TimeGrammarTest {
    private static final TimeGrammar GRAMMAR = new TimeGrammar();

    @ParameterizedTest(name = "{0} [{1}]: {3}")
    @CsvFileSource(resources = "times.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void times_mean_what_the_case_says(
            @Nullable String text, @Nullable String published, @Nullable String expected, String why) {
        assertThat(said(text == null ? "" : text, date(published))).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void an_anchor_given_by_the_caller_serves_until_the_text_names_its_own_date() {
        var found =
                GRAMMAR.find("That year it sent men. In 2020, that year ended.", null, PartialDate.parse("2024-10"));
        assertThat(found.stream().map(TimeGrammarTest::period)).containsExactly("in 2024", "in 2020", "in 2020");
    }

    @Test
    void the_span_holds_the_preposition_and_the_dates_do_not() {
        String text = "It went from late 2022 until early 2023.";
        TimeExpression found = GRAMMAR.find(text, null).get(0);
        assertThat(found.span().of(text)).isEqualTo("from late 2022 until early 2023");
        assertThat(found.dates().stream().map(span -> span.of(text))).containsExactly("late 2022", "early 2023");
    }

    @Test
    void every_expression_names_its_rule() {
        assertThat(GRAMMAR.find("by mid-December 2024", null).get(0).rule()).isEqualTo("time:by+part.mid");
    }

    private static @Nullable PartialDate date(@Nullable String published) {
        return published == null || published.isEmpty() ? null : PartialDate.parse(published);
    }

    private static String said(String text, @Nullable PartialDate published) {
        return GRAMMAR.find(text, published).stream()
                .map(TimeGrammarTest::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(TimeExpression found) {
        return period(found) + (found.ofSpeech() ? " speech" : "") + (found.attributive() ? " attributive" : "");
    }

    private static String period(TimeExpression found) {
        Period period = found.period();
        if (period == null) {
            return "?";
        }
        String relation = period.relation().name().toLowerCase(java.util.Locale.ROOT);
        if (period.start() == null || period.end() == null) {
            return relation + " " + (period.start() == null ? period.end() : period.start());
        }
        boolean one = period.start().equals(period.end());
        return relation + " " + period.start() + (one ? "" : ".." + period.end());
    }
}
