package org.waybill.screening.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Listing;
import org.waybill.screening.Screener;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.table.TableRows;

class LabelledNamesTest {
    private static final Preparation PREPARATION = new Preparation();
    private static final NameScorer SCORER = new NameScorer(Policy.standard());

    @TestFactory
    Stream<DynamicTest> namesAreJudgedAsTheirLabelSays() {
        TableRows table = TableRows.beside(LabelledNamesTest.class, "pairs.tsv");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(table.column("one")) + " | " + row.get(table.column("other")) + ": "
                                + row.get(table.column("why")),
                        () -> judge(
                                Listing.Kind.valueOf(row.get(table.column("kind"))),
                                row.get(table.column("one")),
                                row.get(table.column("other")),
                                row.get(table.column("verdict")))));
    }

    private static void judge(Listing.Kind kind, String one, String other, String verdict) {
        double score = SCORER.best(PREPARATION.prepare(one, kind), PREPARATION.prepare(other, kind));
        assertThat(score >= Screener.Wish.THRESHOLD ? "above" : "below")
                .as("scored " + score)
                .isEqualTo(verdict);
    }
}
