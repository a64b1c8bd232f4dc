package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.corroboration.Telling.MUNITIONS;
import static org.waybill.corroboration.Telling.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Entry;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Series;
import org.waybill.model.Tier;

class LedgerTest {
    @Test
    void two_documents_about_the_same_matter_make_one_entry() {
        Entry entry = only(document("1", "2023-10-13", MUNITIONS), document("2", "2024-02-26", MUNITIONS));
        assertThat(entry.claims()).hasSize(2);
        assertThat(entry.matter().actors()).containsExactly("KP");
        assertThat(entry.matter().targets()).containsExactly("RU");
        assertThat(entry.matter().subject()).isEqualTo("arms and ammunition");
    }

    @Test
    void what_goes_back_in_return_stands_apart() {
        List<Entry> entries = entries(
                document("1", "2024", MUNITIONS, MUNITIONS.between("RU", "KP").item("food")));
        assertThat(entries).hasSize(2);
        assertThat(entries).extracting(entry -> entry.matter().actors()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_goods_in_the_other_direction_stand_apart() {
        assertThat(entries(document("1", "2024", MUNITIONS, MUNITIONS.between("RU", "KP"))))
                .hasSize(2);
    }

    @Test
    void an_agreement_of_two_states_is_one_matter_whoever_is_named_first() {
        Telling treaty = MUNITIONS.of(ClaimType.AGREEMENT).item("treaty");
        assertThat(only(document("1", "2024", treaty.between("KP RU", ""), treaty.between("RU KP", "")))
                        .claims())
                .hasSize(2);
    }

    @Test
    void an_unnamed_giver_is_not_taken_for_the_usual_one() {
        assertThat(entries(document("1", "2024", MUNITIONS, MUNITIONS.between("", "RU"))))
                .hasSize(2);
    }

    @Test
    void a_transfer_is_another_matter_than_the_use_of_what_was_transferred() {
        assertThat(entries(document(
                        "1",
                        "2024",
                        MUNITIONS.item("missiles"),
                        MUNITIONS.item("missiles").of(ClaimType.USE))))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} and {1} together: {2}, because {3}")
    @CsvSource({
        "munitions,          artillery shells,         true,  reports use the words for one another",
        "containers,         ammunition,               true,  a container total stands for what is in it",
        "ballistic missiles, kn-23 ballistic missiles, true,  the last word decides",
        "munitions,          ballistic missiles,       false, missiles are a class of their own",
        "artillery shells,   artillery pieces,         false, a gun is not what it fires",
        "soldiers,           troops,                   true,  people under arms",
        "soldiers,           workers,                  false, people at work",
        "refined petroleum,  oil,                      true,  counted in barrels",
        "missile program,    satellite program,        false, two programmes",
        "balloons,           balloons,                 true,  what the table does not know stands for itself",
        "balloons,           bicycles,                 false, what the table does not know stands for itself",
    })
    void goods_of_one_family_are_one_matter(String one, String other, boolean together, String why) {
        assertThat(entries(document("1", "2024", MUNITIONS.item(one), MUNITIONS.item(other))))
                .as(why)
                .hasSize(together ? 1 : 2);
    }

    @Test
    void a_mention_is_no_claim_and_stays_out() {
        assertThat(entries(document("1", "2024", MUNITIONS.tier(Tier.C)))).isEmpty();
        assertThat(only(document("1", "2024", MUNITIONS.tier(Tier.C), MUNITIONS.tier(Tier.B)))
                        .claims())
                .extracting(Claim::tier)
                .containsExactly(Tier.B);
    }

    @Test
    void figures_stand_side_by_side_and_are_never_added_up() {
        Telling said = MUNITIONS.by("ROK Ministry of National Defense");
        Entry entry = only(
                document("1", "2024-02", said.containers(Qualifier.APPROX, 6_700)),
                document(
                        "2",
                        "2024-03",
                        said.count(Qualifier.EXACT, 300, "containers", Basis.INCREMENT),
                        said.containers(Qualifier.APPROX, 7_000)));
        assertThat(values(entry.figures().get(0))).containsExactly("6700", "300", "7000");
        assertThat(entry.figures().get(0).points())
                .extracting(claim -> quantity(claim).basis())
                .containsExactly(Basis.TOTAL, Basis.INCREMENT, Basis.TOTAL);
        assertThat(entry.conflicts()).isEmpty();
    }

    @Test
    void each_speaker_has_a_series_of_its_own() {
        Telling figure = MUNITIONS.containers(Qualifier.APPROX, 13_000);
        Entry entry = only(document("1", "2024", figure.by("US"), figure.by("ROK"), figure.by("US")));
        assertThat(entry.figures())
                .extracting(series -> series.speaker() + " " + series.points().size())
                .containsExactly("United States 2", "South Korea 1");
    }

    @Test
    void each_unit_has_a_series_of_its_own() {
        Telling said = MUNITIONS.by("ROK");
        Entry entry = only(document(
                "1",
                "2024",
                said.containers(Qualifier.APPROX, 6_700),
                said.count(Qualifier.MORE_THAN, 3_000_000, "rounds", Basis.TOTAL)));
        assertThat(entry.figures()).extracting(Series::unit).containsExactly("containers", "rounds");
        assertThat(entry.conflicts()).as("rounds are no rivals of containers").isEmpty();
    }

    @Test
    void a_series_runs_in_the_order_of_publication_and_the_undated_comes_last() {
        Telling said = MUNITIONS.by("US");
        Entry entry = only(
                document("a", "", said.containers(Qualifier.EXACT, 4)),
                document("b", "2024-02-26", said.containers(Qualifier.EXACT, 3)),
                document("c", "2023-10", said.containers(Qualifier.EXACT, 2)),
                document("d", "2023", said.containers(Qualifier.EXACT, 1)));
        assertThat(values(entry.figures().get(0))).containsExactly("1", "2", "3", "4");
    }

    @Test
    void the_entry_of_most_documents_comes_first_however_often_one_document_repeats_itself() {
        Telling missiles = MUNITIONS.item("missiles");
        List<Entry> entries = entries(
                document("1", "2024", missiles, missiles, missiles, MUNITIONS), document("2", "2024", MUNITIONS));
        assertThat(entries)
                .extracting(entry -> entry.matter().subject())
                .containsExactly("arms and ammunition", "missiles");
    }

    @Test
    void the_same_matter_has_the_same_id_in_another_run() {
        String id = only(document("1", "2024", MUNITIONS)).id();
        assertThat(only(document("7", "2025", MUNITIONS.item("shells").by("somebody")))
                        .id())
                .isEqualTo(id);
        assertThat(only(document("1", "2024", MUNITIONS.item("missiles"))).id()).isNotEqualTo(id);
    }

    @Test
    void the_matter_of_a_claim_and_its_id_are_those_of_its_entry() {
        Entry entry = only(document("1", "2024", MUNITIONS));
        assertThat(Ledger.matter(entry.claims().get(0))).contains(entry.matter());
        assertThat(Ledger.id(entry.matter())).isEqualTo(entry.id());
    }

    @Test
    void a_mention_is_about_no_matter() {
        assertThat(document("1", "2024", MUNITIONS.tier(Tier.C)).claims())
                .extracting(Ledger::matter)
                .containsExactly(Optional.empty());
    }

    @Test
    void no_reading_makes_no_entry() {
        assertThat(Ledger.entries(List.of())).isEmpty();
        assertThat(entries(document("1", "2024"))).isEmpty();
    }

    private static List<String> values(Series series) {
        return series.points().stream()
                .map(claim -> quantity(claim).low())
                .map(BigDecimal.class::cast)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static Quantity quantity(Claim claim) {
        return claim.slots().quantity().value().orElseThrow();
    }

    private static Entry only(Reading... readings) {
        List<Entry> entries = entries(readings);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<Entry> entries(Reading... readings) {
        return Ledger.entries(List.of(readings));
    }
}
