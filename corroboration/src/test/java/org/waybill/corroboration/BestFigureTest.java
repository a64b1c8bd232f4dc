package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Basis;
import org.waybill.model.BestFigure;
import org.waybill.model.Entry;
import org.waybill.model.Modality;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** The figure an entry is told by under each convention. */
class BestFigureTest {
    private static final Telling COUNTED = Telling.MUNITIONS.by("White House");

    @ParameterizedTest(name = "{0} under {1} are told by {2}, because {3}")
    @CsvFileSource(resources = "best.tsv", delimiter = '\t', numLinesToSkip = 1)
    void pages_are_told_by(String pages, String profile, String figure, String why) {
        assertThat(words(best(Pile.of(pages).entry(), profile))).as(why).isEqualTo(figure);
    }

    @ParameterizedTest(name = "{0} of {1} to {2} is told by {4} under {3}, because {5}")
    @CsvSource({
        "dozens,             24,   99,   acled,   12,   ACLED codes dozens as 12",
        "dozens,             24,   99,   waybill, 24,   the band of the words stands elsewhere",
        "dozens of,          24,   99,   acled,   12,   what is counted does not change the word",
        "tens,               20,   99,   acled,   10,   ACLED codes tens as 10",
        "hundreds,           200,  999,  acled,   100,  ACLED codes hundreds as 100",
        "tens of thousands,  20000,99999,acled,   20000,tens of thousands are not tens",
        "several,            3,    9,    acled,   3,    without a row the least of the band",
    })
    void a_vague_word_is_told_by_the_convention(
            String vague, long low, long high, String profile, String told, String why) {
        Quantity band = new Quantity(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), "containers", Qualifier.APPROX, Basis.TOTAL, vague);
        Entry entry = Ledger.entries(List.of(Telling.document("1", "2024-01-10", COUNTED.count(band))))
                .get(0);
        assertThat(plain(best(entry, profile).best())).as(why).isEqualTo(told);
    }

    @Test
    void what_is_planned_or_denied_is_not_what_was_counted() {
        Telling counted = COUNTED.containers(Qualifier.EXACT, 1_000);
        Telling more = COUNTED.by("Ukrainian Defence Intelligence").containers(Qualifier.EXACT, 2_000);
        Entry entry = Ledger.entries(List.of(
                        Telling.document("1", "2024-01-10", counted),
                        Telling.document("2", "2024-01-20", more.put(Modality.PLANNED), more.not())))
                .get(0);
        assertThat(words(best(entry, "waybill"))).isEqualTo("1000 1000 1000");
    }

    @ParameterizedTest(name = "{0} under {1}: {2}, because {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10 White House = approx 6700  | waybill | about 6,700 is read as 6,030–7,370 (±10 %, by convention) | nobody gave either end",
                "2024-01-10 White House = nearly 16000 | ucdp    | nearly 16,000 is read as 14,400–16,000 (up to 10 % less, by convention) | it may only be less",
                "2024-01-10 White House = exact 6700   | waybill | ''  | somebody gave the number",
                "2024-01-10 White House = more_than 1000 | waybill | '' | an open end is no reading",
                "2024-01-10 White House = approx 6700  | acled   | ''  | the convention shows no ends",
                "2024-01-10 White House = approx 6700; Ukrainian Defence Intelligence = exact 5000; Conflict Armament Research = exact 8000 | waybill | '' | others' figures make both ends",
            })
    void an_end_that_nobody_gave_says_where_it_comes_from(String pages, String profile, String readAs, String why) {
        assertThat(String.join("; ", best(Pile.of(pages).entry(), profile).readAs()))
                .as(why)
                .isEqualTo(readAs);
    }

    @Test
    void measures_are_told_apart_and_the_most_told_first() {
        Telling ships = COUNTED.count(Qualifier.EXACT, 12, "ships", Basis.TOTAL);
        Telling containers = COUNTED.containers(Qualifier.EXACT, 1_000);
        Entry entry = Ledger.entries(List.of(
                        Telling.document("1", "2024-01-10", ships, containers),
                        Telling.document("2", "2024-01-20", containers.by("Ukrainian Defence Intelligence"))))
                .get(0);
        assertThat(entry.corroboration().figures())
                .filteredOn(figure -> figure.profile().equals("waybill"))
                .extracting(BestFigure::measure)
                .hasSize(2)
                .first()
                .asString()
                .contains("containers");
    }

    private static BestFigure best(Entry entry, String profile) {
        return entry.corroboration().figures().stream()
                .filter(figure -> figure.profile().equals(profile))
                .findFirst()
                .orElseThrow();
    }

    private static String words(BestFigure figure) {
        String words = plain(figure.low()) + " " + plain(figure.best()) + " " + plain(figure.high());
        return figure.bracketed() ? "(" + words + ")" : words;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "open" : value.toPlainString();
    }
}
