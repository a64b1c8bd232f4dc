package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Quantity;

/** What one body found when, and in which form. */
class FindingsTest {
    @ParameterizedTest(name = "{0} are {1}, because {2}")
    @CsvFileSource(resources = "findings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_the_first_origin_found(String pages, String findings, String why) {
        assertThat(told(Pile.of(pages))).as(why).isEqualTo(findings);
    }

    @Test
    void every_claim_that_tells_a_finding_stands_under_it() {
        Pile pile =
                Pile.of("2024-01-10 White House = more_than 1000 | 2024-01-11 [Newsweek] article author = exact 1000"
                        + " | 2024-01-11 [CNN] Newsweek = exact 1000");
        assertThat(pile.entry().corroboration().roots()).singleElement().satisfies(root -> assertThat(root.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.claims())
                        .extracting(claim -> claim.passage().document())
                        .containsExactly(pile.sha256(1), pile.sha256(2), pile.sha256(3))));
    }

    @Test
    void a_claim_on_two_words_stands_under_both() {
        Corroboration found = Pile.of("2024-01-10 [Reuters] White House; Ukrainian Defence Intelligence")
                .entry()
                .corroboration();
        Corroboration joint = TwoSpeakers.entry().corroboration();
        assertThat(joint.origins()).isEqualTo(found.origins());
        assertThat(joint.roots())
                .hasSize(2)
                .allSatisfy(root -> assertThat(root.findings().get(0).claims()).hasSize(1));
    }

    /** One sentence on the word of two. */
    private static final class TwoSpeakers {
        static Entry entry() {
            Page page = new Page(
                    "p1",
                    "2024-01-10",
                    "Reuters",
                    List.of(new Page.Line(
                            Telling.MUNITIONS.by("White House; Ukrainian Defence Intelligence"),
                            "Both said so.",
                            List.of(),
                            null)),
                    null);
            return new Pile(List.of(page)).entry();
        }
    }

    /** "2024-01-10 more_than 1000, 2024-03-01 exact 2000" of the first origin. */
    private static String told(Pile pile) {
        return String.join(
                ", ",
                pile.entry().corroboration().roots().get(0).findings().stream()
                        .map(FindingsTest::words)
                        .toList());
    }

    private static String words(Finding finding) {
        Quantity figure = finding.figure();
        return (finding.said() == null ? "-" : finding.said().toString())
                + (figure == null ? "" : " " + figure.qualifier().key() + " " + figure.low());
    }
}
