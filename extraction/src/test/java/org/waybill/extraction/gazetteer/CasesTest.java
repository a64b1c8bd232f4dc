package org.waybill.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names people could argue about; the cases are in csv files, each with its reason. */
class CasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "ambiguities.csv", delimiter = ';', numLinesToSkip = 1)
    void a_name_means_what_its_surroundings_allow(
            String why, @Nullable String context, String text, @Nullable String mentions) {
        assertThat(read(text, context, false)).as(why).isEqualTo(mentions == null ? "" : mentions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bodies.csv", delimiter = ';', numLinesToSkip = 1)
    void a_body_belongs_to_the_state_the_text_gives_it(
            String why, @Nullable String context, String text, @Nullable String mentions) {
        assertThat(read(text, context, true)).as(why).isEqualTo(mentions == null ? "" : mentions);
    }

    private static String read(String text, @Nullable String context, boolean named) {
        Context known = new Context(context == null ? Set.of() : Set.copyOf(List.of(context.split("\\|"))), null);
        return Gazetteer.standard().mentions(text, known).stream()
                .map(mention -> show(mention, text, named))
                .collect(Collectors.joining(" | "));
    }

    private static String show(Mention mention, String text, boolean named) {
        String shown = mention.span().of(text) + " " + mention.kind() + " " + mention.state();
        return (named ? shown + " " + mention.canonical() : shown).stripTrailing();
    }
}
