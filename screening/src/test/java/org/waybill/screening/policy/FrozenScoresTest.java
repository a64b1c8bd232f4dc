package org.waybill.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Listing;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.table.TableRows;

/** A score is filed with the policy's version, so that one version may only ever give one score. */
class FrozenScoresTest {
    private static final String ADVICE =
            "A score moved: raise the row version of policy.tsv and write the new scores and version into scores.tsv.";

    private static final Preparation PREPARATION = new Preparation();
    private static final NameScorer SCORER = new NameScorer(Policy.standard());
    private final TableRows table = TableRows.beside(FrozenScoresTest.class, "scores.tsv");

    @Test
    void theSampleIsOfTheVersionThatShips() {
        assertThat(table.rows())
                .as("scores.tsv is of another version of the policy: write its scores anew")
                .allSatisfy(row -> assertThat(row.get(table.column("version")))
                        .isEqualTo(Policy.standard().version()));
    }

    @TestFactory
    Stream<DynamicTest> noScoreMovesWhileTheVersionStays() {
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(table.column("one")) + " | " + row.get(table.column("other")), () -> compare(row)));
    }

    private void compare(List<String> row) {
        Listing.Kind kind = Listing.Kind.valueOf(row.get(table.column("kind")));
        double score = SCORER.best(
                PREPARATION.prepare(row.get(table.column("one")), kind),
                PREPARATION.prepare(row.get(table.column("other")), kind));
        assertThat(score)
                .as(ADVICE)
                .isCloseTo(Double.parseDouble(row.get(table.column("score"))), Offset.offset(0.00006));
    }
}
