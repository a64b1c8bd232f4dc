package org.waybill.corroboration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;

/** Whom names stand for, as the reader of claims writes them. */
class SpeakersTest {
    private static final Registry REGISTRY = Registry.bundled();

    @ParameterizedTest(name = "{0} at {1} is {3}, because {5}")
    @CsvFileSource(resources = "speakers.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_name_stands_for_a_body(String name, String said, Speaker.As as, String body, String state, String why) {
        Speaker speaker = REGISTRY.speaker(name, date(said));
        assertThat(speaker.as()).as(why).isEqualTo(as);
        assertThat(speaker.body().id()).as(why).isEqualTo(body);
        assertThat(speaker.body().state()).as(why).isEqualTo(said(state));
    }

    @ParameterizedTest(name = "{0} tells {1}, because {2}")
    @CsvFileSource(resources = "evidence.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_thing_tells_what_kind_of_evidence_it_is(String name, String evidence, String why) {
        assertThat(REGISTRY.evidence(name).map(Origin.Evidence::name).orElse("-"))
                .as(why)
                .isEqualTo(evidence);
    }

    @Property(tries = 500)
    void no_name_is_lost_or_refused(@ForAll @StringLength(max = 40) String name) {
        if (!name.isBlank()) {
            Speaker speaker = REGISTRY.speaker(name, null);
            assertThat(speaker.body().id()).isNotBlank();
            assertThat(REGISTRY.speaker(name, null)).isEqualTo(speaker);
        }
    }

    private static @Nullable PartialDate date(String said) {
        return said.equals("-") ? null : PartialDate.parse(said);
    }

    private static String said(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
