package org.waybill.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is read as far as it can be, and what cannot be read is told rather than guessed. */
class LedgerReadingTest {
    @Test
    void an_address_that_asks_for_nothing_asks_for_everything() {
        assertThat(read().wish()).isEqualTo(LedgerWish.ALL);
        assertThat(read("q=", "kind=", "sort=", "from=50").wish()).isEqualTo(LedgerWish.ALL);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "grade=certain | “grade” has to be one of | a grade that there is not",
                "kind=Transfer | “kind” has to be one of | keys are written as they are",
                "dated_from=2024-13 | “dated_from” has to be a day | no year has a thirteenth month",
                "dated_to=2023-02-29 | “dated_to” has to be a day | that February had 28 days",
                "dated_from=13 October | “dated_from” has to be a day | a day in words",
                "origins_from=-1 | “origins_from” has to be a whole number | less than none",
                "origins_to=two | “origins_to” has to be a whole number | a number in words",
                "conflicts=yes | “conflicts” has to be one of 1, 0 | a box that is ticked sends 1",
                "party=North Korea | “party” has to be the code | a name is no code",
                "sort=truth | “sort” has to be one of | nothing is sorted by that",
                "regime=../x | “regime” has to be the key | a path is no key"
            })
    void what_cannot_be_read_is_left_out_and_told(String asked, String told, String why) {
        LedgerReading reading = read(asked, "q=arms");
        assertThat(reading.sentences()).as(why).singleElement().asString().startsWith(told);
        assertThat(reading.wish()).as("the rest holds").isEqualTo(read("q=arms").wish());
    }

    @Test
    void a_parameter_that_is_given_twice_is_told() {
        LedgerReading reading = LedgerReading.of(Map.of("grade", List.of("documented", "contested")));
        assertThat(reading.sentences()).containsExactly("“grade” has to be given once; it was left out.");
    }

    @Test
    void no_origin_at_all_is_another_wish_than_any_number() {
        assertThat(read("origins_to=0").wish().mostOrigins()).isZero();
        assertThat(read().wish().mostOrigins()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins_from", "origins_to", "since"})
    void a_number_beyond_all_measure_stays_one(String name) {
        LedgerWish wish = read(name + "=999999999999999").wish();
        assertThat(wish.leastOrigins()).isNotNegative();
        assertThat(wish.mostOrigins()).isGreaterThanOrEqualTo(-1);
        assertThat(wish.since()).isNotNegative();
    }

    @Test
    void names_come_first_to_last_and_numbers_the_largest_first_unless_somebody_says() {
        assertThat(read("sort=headline").wish().descending()).isFalse();
        assertThat(read("sort=origins").wish().descending()).isTrue();
        assertThat(read("sort=origins", "direction=up").wish().descending()).isFalse();
        assertThat(read("direction=up").wish().descending()).as("documents").isFalse();
    }

    @Test
    void a_box_that_is_not_ticked_asks_for_nothing() {
        assertThat(read("conflicts=0", "unreviewed=1").wish().conflicts()).isFalse();
        assertThat(read("conflicts=0", "unreviewed=1").wish().unreviewed()).isTrue();
    }

    @Test
    void a_text_that_is_too_long_is_not_sought_in_part() {
        LedgerReading reading = read("q=" + "a".repeat(201));
        assertThat(reading.wish().text()).isEmpty();
        assertThat(reading.sentences()).containsExactly("“q” has to be at most 200 characters long; it was left out.");
        assertThat(read("q= arms ").wish().text()).isEqualTo("arms");
    }

    private static LedgerReading read(String... parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Arrays.stream(parameters).map(one -> one.split("=", 2)).forEach(one -> all.put(one[0], List.of(one[1])));
        return LedgerReading.of(all);
    }
}
