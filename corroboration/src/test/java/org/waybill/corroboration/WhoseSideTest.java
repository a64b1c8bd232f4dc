package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who is a party to a matter, who is known to be none, and of whom nothing is known. */
class WhoseSideTest {
    @ParameterizedTest(name = "{1}, because {2}")
    @CsvFileSource(resources = "sides.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_body_is_no_party_only_where_it_is_known_whose_it_is(String pages, String sides, String why) {
        assertThat(Pile.of(pages).entry().corroboration().roots().stream()
                        .map(origin ->
                                origin.body().name() + ": " + origin.side().key())
                        .collect(Collectors.joining("; ")))
                .as(why)
                .isEqualTo(sides);
    }
}
