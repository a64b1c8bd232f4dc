package org.waybill.assessment.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.model.InForce;
import org.waybill.model.PartialDate;

class AppliedTest {
    /** Two times as the Iran regime has them, the second contested, and one that ran out and was perhaps renewed. */
    private static final Applied TWICE = new Applied(List.of(
            new InForce(day("2007-03-24"), day("2016-01-15"), "", ""),
            new InForce(day("2025-09-28"), null, "Iran holds that it never came back", "")));

    private static final Applied RENEWED =
            new Applied(List.of(new InForce(day("2018-07-13"), day("2026-05-31"), "", "later renewal not found")));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        return text.equals("-") ? null : day(text);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        2007-03-24 | 2007-03-24 | INSIDE    | the first day is in
        2007-03-23 | 2007-03-23 | OUTSIDE   | the day before is not
        2016-01-15 | 2016-01-15 | INSIDE    | the last day is in
        2016-01-16 | 2025-09-27 | OUTSIDE   | the gap is outside
        2016-01-15 | 2016-01-16 | OPEN      | a day on each side of an end tells nothing
        2010-01-01 | 2026-01-01 | OPEN      | days that cross the gap tell nothing
        2025-09-28 | 2026-01-01 | CONTESTED | the second time is contested
        -          | 2007-03-23 | OUTSIDE   | whatever the beginning was, it was over before the rule
        -          | 2010-01-01 | OPEN      | without a beginning it may have been before the rule
        2026-01-01 | -          | CONTESTED | without an end it goes on under the rule
        2010-01-01 | -          | OPEN      | without an end it may reach into the gap
        -          | -          | OPEN      | nothing told, nothing known
        """)
    void days_stand_to_the_times_of_a_rule(String from, String to, Standing standing, String why) {
        assertThat(TWICE.standing(new Days(dayOrNull(from), dayOrNull(to))))
                .as(why)
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-05-31 | 2026-05-31 | INSIDE   | the last day that is known
        2026-06-01 | 2026-06-30 | TO_CHECK | behind an end that may have moved nothing is ruled out
        2026-05-01 | 2026-06-30 | OPEN     | across it, nothing is shown either
        2018-01-01 | 2018-07-12 | OUTSIDE  | before the beginning there is nothing to look up
        """)
    void an_end_to_be_looked_up_rules_nothing_out(String from, String to, Standing standing, String why) {
        assertThat(RENEWED.standing(new Days(day(from), day(to)))).as(why).isEqualTo(standing);
    }

    @Test
    void times_that_follow_one_another_are_one_time() {
        Applied renewed = new Applied(List.of(
                new InForce(day("2020-01-01"), day("2020-12-31"), "", ""),
                new InForce(day("2021-01-01"), null, "", "")));
        assertThat(renewed.standing(new Days(day("2020-06-01"), day("2021-06-01"))))
                .isEqualTo(Standing.INSIDE);
    }

    @Test
    void a_limb_that_ended_earlier_needs_no_renewal() {
        Applied limb = Applied.of(RENEWED.times(), null, day("2020-01-01"));
        assertThat(limb.standing(new Days(day("2020-01-02"), day("2020-01-02"))))
                .isEqualTo(Standing.OUTSIDE);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-09..          | 2024-10-13 | 2023-09-01 | 2024-10-13 | since runs to the day it was published
        2023-09..          | 2024-10    | 2023-09-01 | 2024-10-31 | published in a month: to its last day
        2023-10            | 2024-10-13 | 2023-10-01 | 2023-10-31 | a month is all of its days
        2024               | 2024-10-13 | 2024-01-01 | 2024-10-13 | nothing told as done ends after its telling
        ..2023-09          | 2024-10-13 | -          | 2023-09-30 | until leaves the beginning open
        ''                 | 2024-10-13 | -          | 2024-10-13 | no period: over when it was said
        2023-09..          | ''         | 2023-09-01 | -          | a page without a date closes nothing
        2025               | 2024-10-13 | -          | -          | a period after its own telling is a slip
        """)
    void a_claim_leaves_days(String period, String published, String from, String to, String why) {
        Scene scene = new Scene().entry(Scene.claim().in(period).published(published));
        PartialDate day = published.isEmpty() ? null : PartialDate.parse(published);
        assertThat(Days.of(scene.made().entries().get(0).claims().get(0), day))
                .as(why)
                .isEqualTo(new Days(dayOrNull(from), dayOrNull(to)));
    }

    @Test
    void what_was_said_before_it_was_published_ended_when_it_was_said() {
        Scene scene = new Scene().entry(Scene.claim().in("2023-09..").said("2024-05-02"));
        assertThat(Days.of(scene.made().entries().get(0).claims().get(0), PartialDate.parse("2024-10-13")))
                .isEqualTo(new Days(day("2023-09-01"), day("2024-05-02")));
    }
}
