package org.waybill.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.PartialDate;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iranian-made drones",
                "Iranian\u2011made drones",
                "the Iranian's drones",
                "IRANIAN DRONES SEEN",
                "\u201cIranian drones\u201d"
            })
    void the_rest_of_a_compound_and_the_possessive_ending_are_outside(String text) {
        assertThat(gazetteer.mentions(text, Context.none()))
                .singleElement()
                .satisfies(mention -> assertThat(mention.span().of(text)).isEqualToIgnoringCase("Iranian"));
    }

    @ParameterizedTest
    @CsvSource({
        "North-Korean-made shells,North-Korean,KP",
        "a Russian-flagged ship,Russian,RU",
        "Houthi-held parts,Houthi,YE",
        "UAE\u2019s planes,UAE,AE",
        "C\u00f4te d\u2019Ivoire denied it,C\u00f4te d\u2019Ivoire,CI",
        "Cote d'Ivoire denied it,Cote d'Ivoire,CI",
        "the U.S.-made bomb,U.S.,US",
        "N'Djamena denied it,N'Djamena,TD",
        "a KN-23 missile,KN-23,KP",
        "a KN23 missile,KN23,KP",
        "KN-23/24 series,KN-23/24,KP",
        "an Il-76TD landed,Il-76TD,RU",
        "two MiG-29s flew,MiG-29s,RU",
        "two Bayraktar TB2s,Bayraktar TB2s,TR",
        "a T-72B3 tank,T-72B3,RU"
    })
    void a_name_ends_where_the_name_ends(String text, String name, String state) {
        assertThat(gazetteer.mentions(text, Context.none())).singleElement().satisfies(mention -> {
            assertThat(mention.span().of(text)).isEqualTo(name);
            assertThat(mention.state()).isEqualTo(state);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pro-Russian fighters",
                "anti-Houthi forces",
                "non-NATO ally",
                "a romanian-speaking man",
                "Omani\u0441h",
                "Irangate",
                "USSR",
                "russia in small letters"
            })
    void what_only_contains_a_name_is_none(String text) {
        assertThat(gazetteer.mentions(text, Context.none())).isEmpty();
    }

    @Test
    void no_name_runs_across_the_end_of_a_sentence_or_paragraph() {
        assertThat(names("They went north. Korea was far. It was in the South\n\nSudan spoke.", null))
                .containsExactly("Sudan");
    }

    @Test
    void a_name_may_run_over_the_end_of_a_line() {
        assertThat(names("It came from North\nKorea by ship.", null)).containsExactly("North Korea");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-10-16,Shin Won-sik (South Korean Defence Minister)",
        "2024-06,Shin Won-sik (South Korean Defence Minister)",
        "2024-11-22,Shin Won-sik (South Korean National Security Adviser)",
        "2024,Shin Won-sik (KR)",
        "2021-05-01,Shin Won-sik (KR)",
        ",Shin Won-sik (KR)"
    })
    void an_official_is_shown_with_the_office_of_the_day(@Nullable String published, String shown) {
        assertThat(names("Shin Wonsik told reporters.", published)).containsExactly(shown);
    }

    @Test
    void the_spokesman_of_the_White_House_was_the_Pentagons_before() {
        assertThat(names("John Kirby said so.", "2023-10-13")).containsExactly("John Kirby (White House NSC)");
        assertThat(names("John Kirby said so.", "2021-09-01")).containsExactly("John Kirby (Pentagon)");
    }

    @Test
    void a_surname_recalls_who_was_named_before() {
        assertThat(names("John Kirby spoke. Kirby added more.", "2023-10-13"))
                .containsExactly("John Kirby (White House NSC)", "John Kirby (White House NSC)");
        assertThat(names("Kirby added more.", "2023-10-13")).isEmpty();
    }

    @Test
    void a_surname_that_two_people_share_recalls_neither() {
        assertThat(names("Kim Jong Un and Kim Yo Jong spoke. Kim said no more.", null))
                .containsExactly("Kim Jong Un (North Korean leader)", "Kim Yo Jong (Workers' Party of Korea)");
    }

    @Test
    void the_context_of_a_document_is_what_it_names_outright() {
        String text = "Seoul said the North armed Russia. The Houthis were not named, nor was Goma, nor the Pentagon.";
        Context context = Context.of(gazetteer, text, PartialDate.parse("2024-06-14"));
        assertThat(context.states()).containsExactly("KR", "RU", "US");
        assertThat(context.published()).isEqualTo(PartialDate.parse("2024-06-14"));
    }

    @Test
    void a_sentence_is_read_in_the_light_of_its_document() {
        Context context = new Context(Set.of("KP", "RU"), null);
        assertThat(gazetteer.mentions("The North had sent them.", context))
                .singleElement()
                .extracting(Mention::id)
                .isEqualTo("KP");
    }

    @Test
    void the_id_is_the_code_for_what_stands_for_a_state_and_the_name_for_the_rest() {
        List<Mention> mentions =
                gazetteer.mentions("The Kremlin armed the RSF near Kursk, the NIS said.", Context.none());
        assertThat(mentions)
                .extracting(Mention::id)
                .containsExactly("RU", "Rapid Support Forces", "Kursk", "National Intelligence Service (KR)");
    }

    @ParameterizedTest
    @CsvSource({
        "a KN-23 missile,ballistic missile",
        "KN-23/24 series,ballistic missile",
        "a Shahed-136,drone",
        "an Il-76TD,aircraft",
        "the T-72B3,tank",
        "M1989 Koksan guns,artillery"
    })
    void a_designator_tells_what_sort_of_weapon_it_is(String text, String sort) {
        assertThat(gazetteer.mentions(text, Context.none()))
                .singleElement()
                .satisfies(mention -> assertThat(gazetteer.weaponClass(mention)).contains(sort));
    }

    private List<String> names(String text, @Nullable String published) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        return gazetteer.mentions(text, new Context(Set.of(), date)).stream()
                .map(Mention::canonical)
                .toList();
    }
}
