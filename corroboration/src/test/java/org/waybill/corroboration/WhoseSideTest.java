package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.ClaimType;
import org.waybill.model.Origin;

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

    @Test
    void who_lists_somebody_is_no_party_to_what_it_lists_him_for() {
        Telling listing =
                Telling.MUNITIONS.of(ClaimType.DESIGNATION).between("US", "KP").by("OFAC");
        Page page = Page.of("p1", "2024-01-10").with(new Page.Line(listing, "It was listed.", List.of(), null));
        assertThat(new Pile(List.of(page)).entry().corroboration().roots())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.side()).isEqualTo(Origin.Side.NO_PARTY);
                    assertThat(origin.hand()).isEqualTo(Origin.Hand.FIRST);
                });
    }
}
