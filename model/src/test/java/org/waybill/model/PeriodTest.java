package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Period.Relation;

class PeriodTest {
    @Test
    void a_period_open_at_both_ends_says_nothing_and_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Relation.IN, null, null));
    }

    @Test
    void one_end_may_stay_open() {
        assertThat(new Period(Relation.SINCE, PartialDate.ofMonth(2023, 9), null).end())
                .isNull();
        assertThat(new Period(Relation.UNTIL, null, PartialDate.ofMonth(2023, 9)).start())
                .isNull();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2023-09-07, 2023-09-06, the day before is before",
        "2024,       2023,       the year before is before",
        "2024-01-01, 2023-12,    the month ended the day before",
    })
    void an_end_before_the_start_is_refused(String start, String end, String why) {
        assertThatIllegalArgumentException().as(why).isThrownBy(() -> between(start, end));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2023-09-07, 2023-09-07, one day is a period",
        "2023-09-07, 2023-09,    the month is not over yet",
        "2023-09,    2023,       the year is not over yet",
    })
    void an_end_that_may_lie_after_the_start_is_kept(String start, String end, String why) {
        assertThat(between(start, end).end()).as(why).isEqualTo(PartialDate.parse(end));
    }

    private static Period between(String start, String end) {
        return new Period(Relation.BETWEEN, PartialDate.parse(start), PartialDate.parse(end));
    }
}
