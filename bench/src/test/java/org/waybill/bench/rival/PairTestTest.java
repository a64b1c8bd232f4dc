package org.waybill.bench.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The odds are reckoned by hand from the formulas of the paper, with its usual settings and sources right at 0.8. */
class PairTestTest {
    private final PairTest test = new PairTest(Settings.USUAL, 0.8, 0.8);

    @Test
    void nothing_in_common_leaves_what_was_thought_before() {
        assertThat(PairTest.probability(test.before())).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void one_shared_mistake_outweighs_much() {
        // Alike by chance: 0.2 x 0.2 / 100 = 0.0004. With copying: 0.8 x 0.2 + 0.2 x 0.0004 = 0.16008. Odds: 0.25 x
        // 400.2.
        double odds = 0.25 * 400.2;
        assertThat(PairTest.probability(test.before() + test.shared(0))).isCloseTo(odds / (1 + odds), within(1e-9));
    }

    @Test
    void a_shared_right_answer_says_little() {
        // (0.8 x 0.8 + 0.2 x 0.64) / 0.64 = 1.2, so the odds are 0.25 x 1.2 = 0.3.
        assertThat(PairTest.probability(test.before() + test.shared(1))).isCloseTo(0.3 / 1.3, within(1e-9));
    }

    @Test
    void different_answers_speak_against_copying() {
        // 0.25 x 0.2 = 0.05.
        assertThat(PairTest.probability(test.before() + test.different())).isCloseTo(0.05 / 1.05, within(1e-9));
    }
}
