package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.bench.OracleReader;
import org.waybill.bench.Places;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.subject.Answers;

/** A reader that knows the answers shows that nothing is lost between the model and the scoreboard. */
class OracleTest {
    private static final Board BOARD = board();

    private static Board board() {
        Corpus corpus = Corpus.read(Places.DOCUMENTS, Places.GOLD);
        Answers answers = Answers.of(new OracleReader(corpus.gold()), corpus.labelled());
        assertThat(answers.failures()).isEmpty();
        return Scoreboard.of(corpus.gold(), answers.claims()).board();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "precision",
                "recall",
                "F1",
                "F1, figure and modality right",
                "F1, every slot right",
                "tier A precision",
                "quantity value",
                "no figure made up",
                "qualifier",
                "unit",
                "modality",
                "negation",
                "attribution",
                "period start",
                "period end",
                "place",
                "transfer F1",
                "violation recall"
            })
    void the_right_answers_score_one(String measure) {
        assertThat(BOARD.measure(measure)).map(Measure::value).contains(1.0);
    }

    @Test
    void the_right_answers_hold_no_serious_error() {
        assertThat(BOARD.measures())
                .filteredOn(one -> one.kind() == Measure.Kind.ERRORS)
                .allSatisfy(one -> assertThat(one.value()).as(one.name()).isZero());
        assertThat(BOARD.measure("false assertion rate")).map(Measure::value).contains(0.0);
        assertThat(BOARD.wrong()).isEmpty();
    }

    @Test
    void an_interval_around_certainty_has_no_width() {
        assertThat(BOARD.measure("F1").flatMap(Measure::range)).contains(new Measure.Interval(1, 1));
    }
}
