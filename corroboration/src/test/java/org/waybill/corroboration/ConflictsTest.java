package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.corroboration.Telling.MUNITIONS;
import static org.waybill.corroboration.Telling.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Basis;
import org.waybill.model.Entry;
import org.waybill.model.Modality;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;

class ConflictsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 23);

    @ParameterizedTest(name = "{0} and {1}, {2} days apart: {3}, because {4}")
    @CsvFileSource(resources = "conflicts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void two_speakers_conflict_only_where_no_number_fits_both(
            String one, String two, int days, String conflict, String why) {
        Reading earlier = document("1", FIRST.toString(), figure(one).by("US"));
        Reading later =
                document("2", FIRST.plusDays(days).toString(), figure(two).by("ROK"));
        assertThat(conflicts(earlier, later)).as(why).hasSize(conflict.equals("yes") ? 1 : 0);
    }

    @Test
    void the_two_totals_of_february_2024_are_set_against_each_other_in_words() {
        Reading american = document(
                "1", "2024-02-23", MUNITIONS.by("US State Department").containers(Qualifier.MORE_THAN, 10_000));
        Reading korean = document(
                "2", "2024-02-26", MUNITIONS.by("ROK Ministry of Defense").containers(Qualifier.APPROX, 6_700));
        assertThat(conflicts(american, korean))
                .containsExactly("State Department (US): more than 10,000 containers on 2024-02-23;"
                        + " Defence Ministry (KR): about 6,700 containers on 2024-02-26. No number fits both.");
    }

    @Test
    void an_open_bound_is_told_as_one() {
        Quantity open = new Quantity(BigDecimal.valueOf(9_000), null, "containers", Qualifier.RANGE, Basis.TOTAL, "");
        assertThat(conflicts(
                        document("1", "2024-02-23", MUNITIONS.by("US").count(open)),
                        document("2", "2024-02-23", MUNITIONS.by("ROK").containers(Qualifier.EXACT, 2_000))))
                .singleElement()
                .asString()
                .contains("9,000 to an open number containers");
    }

    @Test
    void a_speaker_whose_total_grows_does_not_contradict_itself() {
        Telling said = MUNITIONS.by("US");
        assertThat(conflicts(
                        document("1", "2024-02-23", said.containers(Qualifier.EXACT, 6_700)),
                        document("2", "2024-02-24", said.containers(Qualifier.EXACT, 10_000))))
                .isEmpty();
    }

    @Test
    void figures_without_a_date_are_not_compared() {
        assertThat(conflicts(
                        document("1", "", MUNITIONS.by("US").containers(Qualifier.EXACT, 10_000)),
                        document("2", "", MUNITIONS.by("ROK").containers(Qualifier.EXACT, 6_700))))
                .isEmpty();
    }

    @Test
    void a_conflict_that_two_documents_repeat_on_one_day_is_told_once() {
        Telling american = MUNITIONS.by("US").containers(Qualifier.EXACT, 10_000);
        assertThat(conflicts(
                        document("1", "2024-02-23", american),
                        document("2", "2024-02-23", american),
                        document("3", "2024-02-23", MUNITIONS.by("ROK").containers(Qualifier.EXACT, 6_700))))
                .hasSize(1);
    }

    @ParameterizedTest(name = "a figure put as {0} is no rival of what was counted")
    @EnumSource(names = {"PLANNED", "HYPOTHETICAL", "OPINION"})
    void what_is_only_planned_or_imagined_is_no_rival_of_what_was_counted(Modality modality) {
        assertThat(conflicts(
                        document("1", "2024-02-23", MUNITIONS.by("US").containers(Qualifier.EXACT, 6_700)),
                        document(
                                "2",
                                "2024-02-23",
                                MUNITIONS
                                        .by("ROK")
                                        .containers(Qualifier.EXACT, 20_000)
                                        .put(modality))))
                .isEmpty();
    }

    @Test
    void saying_and_denying_that_it_happened_is_a_conflict() {
        assertThat(conflicts(document(
                        "1",
                        "2024",
                        MUNITIONS.by("US"),
                        MUNITIONS.by("US"),
                        MUNITIONS.by("DPRK").not())))
                .containsExactly("2 claims say that it happened, 1 says that it did not or that nothing was found.");
    }

    @ParameterizedTest(name = "what is put as {0} is not said to have happened")
    @EnumSource(names = {"PLANNED", "HYPOTHETICAL", "OPINION"})
    void a_denial_conflicts_only_with_what_is_said_to_have_happened(Modality modality) {
        assertThat(conflicts(document("1", "2024", MUNITIONS.put(modality), MUNITIONS.not())))
                .isEmpty();
    }

    @Test
    void denials_alone_agree() {
        assertThat(conflicts(document("1", "2024", MUNITIONS.not(), MUNITIONS.not())))
                .isEmpty();
    }

    private static Telling figure(String words) {
        String[] parts = words.split(" ", -1);
        return MUNITIONS.count(
                Qualifier.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Long.parseLong(parts[1]),
                "containers",
                Basis.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    private static List<String> conflicts(Reading... readings) {
        List<Entry> entries = Ledger.entries(List.of(readings));
        assertThat(entries).hasSize(1);
        return entries.get(0).conflicts();
    }
}
