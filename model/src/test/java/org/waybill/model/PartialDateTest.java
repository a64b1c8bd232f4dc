package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @Property
    void what_is_printed_is_read_back(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void the_first_day_is_never_after_the_last(@ForAll("dates") PartialDate date) {
        assertThat(date.first()).isBeforeOrEqualTo(date.last());
        assertThat(date.hasDay()).isEqualTo(date.first().equals(date.last()));
    }

    @Property
    void two_dates_compare_as_equal_only_where_they_are(
            @ForAll("near") PartialDate one, @ForAll("near") PartialDate two) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Property
    void the_order_is_transitive(
            @ForAll("near") PartialDate one, @ForAll("near") PartialDate two, @ForAll("near") PartialDate three) {
        List<PartialDate> sorted = List.of(one, two, three).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void a_later_first_day_comes_later(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two) {
        if (one.first().isBefore(two.first())) {
            assertThat(one).isLessThan(two);
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return anyOf(1, 9999);
    }

    /** Few enough that two of them often fall together. */
    @Provide
    Arbitrary<PartialDate> near() {
        return anyOf(2023, 2024);
    }

    private static Arbitrary<PartialDate> anyOf(int from, int to) {
        Arbitrary<Integer> years = Arbitraries.integers().between(from, to);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<PartialDate> days = years.flatMap(year -> months.flatMap(month -> Arbitraries.integers()
                .between(1, YearMonth.of(year, month).lengthOfMonth())
                .map(day -> new PartialDate(year, month, day))));
        return Arbitraries.oneOf(
                days,
                years.map(PartialDate::ofYear),
                years.flatMap(year -> months.map(month -> PartialDate.ofMonth(year, month))));
    }

    @ParameterizedTest(name = "{0} is no date: {1}")
    @CsvSource({
        "'',            nothing is written",
        "23,            a year of two digits may be any century's",
        "2023-9,        a month has two digits",
        "2023-13,       there is no thirteenth month",
        "2023-00,       a month is left out and never zero",
        "2023-09-00,    a day is left out and never zero",
        "2023-02-29,    2023 was no leap year",
        "1900-02-29,    1900 was no leap year",
        "2023-04-31,    April has thirty days",
        "0000,          there was no year zero",
        "12023,         five digits are no year",
        "-2023,         years before ours are not meant",
        "2023/09/07,    the separator is a hyphen",
        "2023-09-07T00, a time of day is not meant",
        "' 2023',       blanks are not skipped",
        "２０２３,       digits of another script are not read",
    })
    void another_form_is_refused(String text, String why) {
        assertThatThrownBy(() -> PartialDate.parse(text)).as(why).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource({
        "2023,       2023-01-01, 2023-12-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "9999,       9999-01-01, 9999-12-31",
    })
    void a_date_covers_the_days_it_may_mean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @Test
    void of_two_that_begin_together_the_less_precise_comes_first() {
        assertThat(List.of(PartialDate.parse("2023-01-01"), PartialDate.parse("2023-01"), PartialDate.parse("2023")))
                .isSortedAccordingTo((one, two) -> two.compareTo(one));
    }

    @Test
    void a_day_without_a_month_is_refused() {
        assertThatThrownBy(() -> new PartialDate(2023, 0, 7)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2023, 9, -1)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void digits_are_those_of_the_calendar_and_not_of_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.parse("2023-09")).hasToString("2023-09");
        } finally {
            Locale.setDefault(before);
        }
    }
}
