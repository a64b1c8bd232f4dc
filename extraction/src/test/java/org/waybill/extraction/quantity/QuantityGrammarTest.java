package org.waybill.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityGrammarTest {
    private static final QuantityGrammar GRAMMAR = new QuantityGrammar();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "figures.csv", numLinesToSkip = 1)
    void figures_say_what_the_case_says(@Nullable String text, @Nullable String expected, String why) {
        assertThat(said(text == null ? "" : text)).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "masks.csv", numLinesToSkip = 1)
    void the_parser_sees_no_qualifier_it_would_misread(String text, String masked, String why) {
        assertThat(QuantityGrammar.masked(text, GRAMMAR.maskable(text))).as(why).isEqualTo(masked);
    }

    @Test
    void the_span_holds_the_qualifier_and_the_unit_and_the_number_neither() {
        String text = "It paid no less than 1 billion dollars.";
        Figure figure = GRAMMAR.find(text).get(0);
        assertThat(figure.span().of(text)).isEqualTo("no less than 1 billion dollars");
        assertThat(figure.number().of(text)).isEqualTo("1 billion");
    }

    @Test
    void the_rule_names_every_qualifier_and_what_it_was_taken_for() {
        assertThat(GRAMMAR.find("an estimated more than 10,000 men").get(0).rule())
                .isEqualTo("quantity:digits an estimated=approx more than=more_than");
    }

    private static String said(String text) {
        return GRAMMAR.find(text).stream().map(QuantityGrammarTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Figure figure) {
        String cues = figure.cues().stream()
                .map(cue -> " +" + cue.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        String kind =
                figure.kind() == Kind.COUNT ? "" : " " + figure.kind().name().toLowerCase(Locale.ROOT);
        return figure.qualifier().key()
                + " "
                + band(figure)
                + kind
                + (figure.unit().isEmpty() ? "" : " " + figure.unit())
                + (figure.vague().isEmpty() ? "" : " '" + figure.vague() + "'")
                + cues;
    }

    private static String band(Figure figure) {
        String low = plain(figure.low());
        String high = plain(figure.high());
        return low.equals(high) ? low : low + ".." + high;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
