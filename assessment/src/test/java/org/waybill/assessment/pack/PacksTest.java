package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.pack.trouble.PackFault;
import org.waybill.assessment.pack.trouble.PackTrouble;

class PacksTest {
    private static final String SOUND =
            PackTexts.pack(PackTexts.provision("T-1", "[{from: 2009-06-12}]", PackTexts.PROCUREMENT));

    @Test
    void a_sound_pack_is_read_whole() {
        Packs packs = Packs.read(PackTexts.with(SOUND));
        assertThat(packs.editions()).hasSize(1);
        assertThat(packs.provision("T-1")).isPresent();
        assertThat(packs.untested("T-1")).isEmpty();
        assertThat(packs.checked(Scene.goods())).isSameAs(packs);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        title: Arms    | titel: Arms        | MISSING     | a misspelt key is missed where it must be there
        goods: {       | good: {            | UNKNOWN_KEY | and not silently left out where it need not
        taker: other   | taker: anybody     | BAD_VALUE   | an end is one of three
        giver: target  | giver: other       | BAD_VALUE   | a limb that the regime is not in is a slip
        from: 2009-06  | from: 2009-13      | BAD_VALUE   | a day is a day
        verified       | certain            | BAD_VALUE   | a mark is one of the six
        sources: [SRC] | sources: []        | NO_SOURCE   | what is verified says against what
        sources: [SRC] | sources: [SCR]     | NOT_THERE   | a source that nobody lists
        [arms_from]    | [arms_form]        | NOT_THERE   | a sort of conduct that nobody explains
        [transfer]     | [transfers]        | BAD_VALUE   | a type of claim that there is not
        [transfer]     | []                 | MISSING     | a limb that no claim could tell of
        rule: Nobody   | notes: Nobody      | MISSING     | a provision says what it says
        limbs:         | untested:          | BAD_VALUE   | untested is a sentence and no list
        - {id: kp,     | - {                | MISSING     | a target has an id
        states: [KP]   | states: [PRK]      | BAD_VALUE   | a state is its code of two letters
        """)
    void a_broken_pack_is_refused(String sound, String broken, PackFault fault, String why) {
        assertThat(SOUND).as("the text that the row breaks").contains(sound);
        PackTrouble trouble = catchThrowableOfType(
                PackTrouble.class, () -> Packs.read(PackTexts.with(SOUND.replaceFirst(Pattern.quote(sound), broken))));
        assertThat(trouble.fault()).as(why).isEqualTo(fault);
        assertThat(trouble).hasMessageStartingWith(fault.code()).hasMessageEndingWith(fault.action());
    }

    @Test
    void a_provision_is_assessed_or_shown_or_neither_and_never_two_of_them() {
        String both = PackTexts.PROCUREMENT + "untested: No claim tells of it.\n";
        assertThatThrownBy(() -> PackTexts.packs(PackTexts.provision("T-1", "[{from: 2009-06-12}]", both)))
                .hasMessageStartingWith("WB-526 test.yaml, provisions, T-1: it has limbs and untested");
        assertThatThrownBy(() -> PackTexts.packs(PackTexts.provision("T-1", "[{from: 2009-06-12}]", "notes: None.\n")))
                .hasMessageStartingWith("WB-526");
    }

    @Test
    void what_a_provision_amends_exists() {
        assertThatThrownBy(() -> PackTexts.packs(
                        PackTexts.provision("T-1", "[{from: 2009-06-12}]", PackTexts.PROCUREMENT + "amends: [T-0]\n")))
                .hasMessageStartingWith("WB-525 T-1: there is no provision \"T-0\"");
    }

    @Test
    void two_provisions_of_one_id_would_hide_one_another() {
        String one = PackTexts.provision("T-1", "[{from: 2009-06-12}]", PackTexts.PROCUREMENT);
        assertThatThrownBy(() -> PackTexts.packs(one, one)).hasMessageStartingWith("WB-524 T-1");
    }

    @Test
    void a_class_that_the_goods_do_not_know_is_found_when_both_meet() {
        String pack = SOUND.replace("classes: [arms]", "classes: [armz]");
        Packs packs = Packs.read(PackTexts.with(pack));
        assertThatThrownBy(() -> packs.checked(Scene.goods()))
                .hasMessageStartingWith("WB-525 T-1, limb procurement: there is no class \"armz\"");
    }

    @Test
    void a_list_of_cues_that_an_element_names_exists() {
        String limb = PackTexts.PROCUREMENT.replace(
                "goods:",
                "further: [{id: f, question: Is it so, test: words, cues: nowhere, unless: No.}]\n    goods:");
        assertThatThrownBy(() -> PackTexts.packs(PackTexts.provision("T-1", "[{from: 2009-06-12}]", limb)))
                .hasMessageStartingWith("WB-525")
                .hasMessageContaining("list of cues \"nowhere\"");
    }

    @Test
    void a_file_that_is_no_yaml_says_in_which_line() {
        Map<String, String> texts = PackTexts.with("regime: [TEST\n");
        assertThatThrownBy(() -> Packs.read(texts)).hasMessageStartingWith("WB-520 test.yaml, line");
    }

    @Test
    void a_key_that_stands_twice_is_no_yaml() {
        assertThatThrownBy(() -> Packs.read(PackTexts.with("regime: TEST\n" + SOUND)))
                .hasMessageStartingWith("WB-520 test.yaml");
    }

    @Test
    void the_bundled_packs_are_sound() {
        assertThat(Packs.bundled().editions()).hasSize(14);
        assertThat(Packs.bundled().provisions()).hasSizeGreaterThan(140);
    }
}
