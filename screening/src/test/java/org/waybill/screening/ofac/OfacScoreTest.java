package org.waybill.screening.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfacScoreTest {
    @Test
    void aPartOfANameIsEnoughForAHundredAsOnThePage() {
        assertThat(OfacScore.score("OSTRAVA", "OSTRAVA SHIPPING COMPANY")).isEqualTo(100);
    }

    @Test
    void orderAndCommaDoNotMatter() {
        assertThat(OfacScore.score("Novak Petr", "NOVAK, Petr")).isEqualTo(100);
    }

    @Test
    void otherScriptsFindNothingAsOnThePage() {
        assertThat(OfacScore.score("Пётр", "NOVAK, Petr")).isZero();
    }

    @Test
    void aSlipCostsLittle() {
        assertThat(OfacScore.score("Novka", "NOVAK, Petr")).isBetween(85, 99);
    }

    @Test
    void shortPartsOfTheQueryAreLeftOut() {
        assertThat(OfacScore.score("J.P. NOVAK", "NOVAK, Petr")).isEqualTo(100);
    }

    @Test
    void theKnownExampleOfWinklerHolds() {
        // Winkler 1990 gives MARTHA and MARHTA 0.961 with a prefix of three.
        assertThat(Math.round(1000 * JaroWinkler.similarity("MARTHA", "MARHTA")))
                .isEqualTo(961);
    }
}
