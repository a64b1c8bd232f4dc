package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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

    private static String words(OriginCount count) {
        return count.isExact() ? String.valueOf(count.certain()) : count.certain() + "-" + count.possible();
    }
}
