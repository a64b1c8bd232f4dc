package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Corroboration;
import org.waybill.model.OriginCount;

/** How many got it for themselves, and how often. */
class WhoCountsTest {
    @ParameterizedTest(name = "{0} gives {1} origins and {2} findings, because {4}")
    @CsvFileSource(resources = "counted.tsv", delimiter = '\t', numLinesToSkip = 1)
    void pages_come_to(String pages, String origins, String findings, String grade, String why) {
        Corroboration found = Pile.of(pages).entry().corroboration();
        assertThat(words(found.origins()) + " " + words(found.findings()) + " "
                        + found.grade().key())
                .as("%s%n%s", why, found.roots())
                .isEqualTo(origins + " " + findings + " " + grade);
    }

    @ParameterizedTest(name = "{0} is told as: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-02 senior American official | Somebody of that state says so; which body is not told.
            2024-05-02 Washington (United States) | United States says so; which body of that state is not told.
            2024-05-02 UN experts | UN experts: who of them is not told.
            """)
    void nobody_speaks_as_more_than_he_is_told_to_be(String pages, String why) {
        assertThat(Pile.of(pages).entry().corroboration().roots().get(0).why()).isEqualTo(why);
    }

    @Test
    void what_can_be_asked_for_is_told_in_a_sentence() {
        String pages =
                "2024-01-10 White House ~ A leaked document shows it. | 2024-01-12 Ukrainian Defence Intelligence";
        assertThat(Pile.of(pages).entry().corroboration().why())
                .endsWith("; a document is told of that others can ask to see.");
    }

    private static String words(OriginCount count) {
        return count.isExact() ? String.valueOf(count.certain()) : count.certain() + "-" + count.possible();
    }
}
