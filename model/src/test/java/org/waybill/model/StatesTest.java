package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatesTest {
    @Test
    void every_code_of_the_standard_and_kosovo_has_a_name() {
        Stream<String> codes = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"));
        assertThat(codes).hasSize(250).allMatch(States::isCode);
    }

    @Test
    void names_are_those_of_the_field() {
        assertThat(Stream.of("KP", "KR", "RU", "IR", "SY", "TR", "CD", "VN").map(States::name))
                .containsExactly(
                        "North Korea", "South Korea", "Russia", "Iran", "Syria", "Türkiye", "DR Congo", "Vietnam");
    }

    @Test
    void what_is_no_code_stays_as_it_is() {
        assertThat(States.name("RSF")).isEqualTo("RSF");
    }
}
