package org.waybill.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waybill.extraction.time.TimeExpression;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.PartialDate;
import org.waybill.model.Span;

class GrammarLawsTest {
    private static final TimeGrammar TIMES = new TimeGrammar();
    private static final QuantityGrammar FIGURES = new QuantityGrammar();

    @Property
    void any_characters_give_spans_inside_the_text_in_order_and_apart(@ForAll String text) {
        check(text, PartialDate.parse("2025-05-29"));
    }

    @Property(tries = 3000)
    void words_of_the_grammars_in_any_order_do_so_too(
            @ForAll("sentences") String text, @ForAll("dates") PartialDate published) {
        check(text, published);
    }

    @Property(tries = 300)
    void the_same_text_gives_the_same_answer(@ForAll("sentences") String text, @ForAll("dates") PartialDate published) {
        assertThat(TIMES.find(text, published)).isEqualTo(TIMES.find(text, published));
        assertThat(FIGURES.find(text)).isEqualTo(FIGURES.find(text));
    }

    @Property(tries = 300)
    void blanking_qualifiers_moves_no_character(@ForAll("sentences") String text) {
        String masked = QuantityGrammar.masked(text, FIGURES.maskable(text));
        assertThat(masked).hasSameSizeAs(text);
        assertThat(masked.chars().filter(c -> c != ' ').count())
                .isLessThanOrEqualTo(text.chars().filter(c -> c != ' ').count());
    }

    @Property(tries = 1000)
    void a_figure_and_a_date_never_share_a_number(@ForAll("sentences") String text) {
        List<Span> dates = TIMES.find(text, null).stream()
                .flatMap(found -> found.dates().stream())
                .toList();
        assertThat(FIGURES.find(text)).noneMatch(figure -> dates.stream().anyMatch(figure.number()::overlaps));
    }

    @Property(tries = 1000)
    void bounds_run_upward(@ForAll("sentences") String text) {
        assertThat(FIGURES.find(text)).noneMatch(figure -> {
            var low = figure.low();
            var high = figure.high();
            return low != null && high != null && low.compareTo(high) > 0;
        });
    }

    @Provide
    static Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "since",
                        "until",
                        "by",
                        "between",
                        "from",
                        "to",
                        "and",
                        "in",
                        "on",
                        "of",
                        "the",
                        "a",
                        "last",
                        "this",
                        "next",
                        "May",
                        "Sept.",
                        "December",
                        "12",
                        "2",
                        "31st",
                        "2024",
                        "30 February",
                        "2,000",
                        "4.8m",
                        "half",
                        "million",
                        "two",
                        "hundred",
                        "dozens",
                        "several",
                        "up to",
                        "more than",
                        "at least",
                        "about",
                        "over",
                        "years",
                        "weeks",
                        "ago",
                        "later",
                        "Friday",
                        "early",
                        "mid-",
                        "late",
                        "first",
                        "quarter",
                        "Q3",
                        "-",
                        ",",
                        ".",
                        "(",
                        ")",
                        "percent",
                        "mm",
                        "$",
                        "dollars",
                        "or",
                        "more",
                        "another",
                        "a month",
                        "summer",
                        "fall",
                        "that year",
                        "the same month",
                        "the 8th",
                        "KN-23",
                        "resolution",
                        "one",
                        "12.10.2023",
                        "2023-10-12",
                        "\ud83d\ude80",
                        "\u0301",
                        "past",
                        "few",
                        "will",
                        "said",
                        "decades",
                        "9999",
                        "recent")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Provide
    static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2025-05-29", "2024-02-29", "2025-11", "2018", "0001-01-01", "9999-12-31", "2024-12-31")
                .map(PartialDate::parse);
    }

    private static void check(String text, PartialDate published) {
        inOrder(TIMES.find(text, published).stream().map(TimeExpression::span).toList(), text);
        inOrder(FIGURES.find(text).stream().map(Figure::number).toList(), text);
        assertThat(FIGURES.find(text)).allMatch(figure -> figure.span().end() <= text.length());
    }

    private static void inOrder(List<Span> spans, String text) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            last = span.end();
        }
    }
}
