package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs behind a label. */
class WrappedTest {
    private static final String LABEL = "Twenty characters:  ";

    @Test
    void a_line_as_long_as_its_label_keeps_the_space_before_its_next_word() {
        String first = "x".repeat(90);
        assertThat(Wrapped.hanging(LABEL, 2, first + " eighteen-letters-x and more"))
                .isEqualTo(LABEL + first + "\n  eighteen-letters-x and more\n");
    }

    @Test
    void the_first_word_follows_its_label() {
        assertThat(Wrapped.hanging(LABEL, 2, "one two")).isEqualTo(LABEL + "one two\n");
    }
}
