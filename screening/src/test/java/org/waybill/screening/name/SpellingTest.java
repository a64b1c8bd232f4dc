package org.waybill.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen, and what is more than one. */
class SpellingTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "kim, kim, 0, the same",
        "putin, puttin, 1, a letter doubled",
        "putin, utin, 1, the first letter lost",
        "putin, puti, 1, the last letter lost",
        "putin, butin, 1, the first letter another",
        "putin, putim, 1, the last letter another",
        "ahmed, amhed, 1, two neighbours swapped",
        "ahmed, ahmde, 1, the last two swapped",
        "ahmed, mahed, 2, a letter that moved two places",
        "putin, putina, 1, an ending",
        "putin, puttinn, 2, two letters more",
        "putin, butim, 2, two letters others",
        "abcd, badc, 2, two swaps",
        "abdulkarim, abdelkareem, 3, three letters",
        "abdulkarim, abdelkarem, 2, one other and one more",
        "hussein, houssain, 2, one more and one other",
        "kadyrov, kadirow, 2, two others far apart",
        "ab, cdef, 3, nothing in common",
        "a, '', 1, a single letter lost",
        "'', '', 0, nothing at all",
    })
    void distance(String one, String other, int distance, String why) {
        assertThat(Spelling.distance(one, other)).as(why).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).as(why + ", the other way").isEqualTo(distance);
    }
}
