package org.waybill.extraction.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ItemLexiconTest {
    private static final String NONE = "-";
    private final ItemLexicon lexicon = ItemLexicon.standard();

    @ParameterizedTest(name = "{0} is {1}: {3}")
    @CsvFileSource(resources = "phrases.csv", numLinesToSkip = 1)
    void a_phrase_names_its_class(String phrase, String itemClass, ItemClass.Kind kind, String why) {
        Optional<ItemClass> found = lexicon.classify(phrase);
        assertThat(found).as(why).map(ItemClass::id).contains(itemClass);
        assertThat(found).as(why).map(ItemClass::kind).contains(kind);
    }

    @ParameterizedTest(name = "\"{0}\" names nothing: {1}")
    @CsvFileSource(resources = "none.csv", numLinesToSkip = 1)
    void a_word_that_is_no_item_has_no_class(String phrase, String why) {
        assertThat(lexicon.readings(phrase)).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0} as printed is {1}: {2}")
    @CsvFileSource(resources = "written.csv", numLinesToSkip = 1)
    void some_words_name_an_item_in_the_plural_only(String phrase, String itemClass, String why) {
        assertThat(lexicon.classifyAsWritten(phrase).map(ItemClass::id).orElse(NONE))
                .as(why)
                .isEqualTo(itemClass);
    }

    @ParameterizedTest(name = "{0} ends in {1}: {2}")
    @CsvFileSource(resources = "ends.csv", numLinesToSkip = 1)
    void the_longest_known_end_of_a_noun_phrase_counts(String nounPhrase, String itemClass, String why) {
        List<ItemClass> found = lexicon.readingsOfEnd(nounPhrase);
        assertThat(found.isEmpty() ? NONE : found.get(0).id()).as(why).isEqualTo(itemClass);
    }

    @ParameterizedTest(name = "{0} as a unit is {1}: {2}")
    @CsvFileSource(resources = "units.csv", numLinesToSkip = 1)
    void a_unit_passes_on_to_its_content(String word, boolean unit, String why) {
        assertThat(lexicon.isUnit(word)).as(why).isEqualTo(unit);
    }

    @Test
    void an_ambiguous_word_gives_its_readings_in_order() {
        assertThat(lexicon.readings("fighters")).map(ItemClass::id).containsExactly("fighter", "combat-aircraft");
        assertThat(lexicon.readings("trainers")).map(ItemClass::id).containsExactly("instructor", "trainer-aircraft");
    }

    @Test
    void a_class_knows_what_it_lies_beneath() {
        ItemClass shell = lexicon.classify("152mm artillery shells").orElseThrow();
        assertThat(shell.ancestors()).containsExactly("artillery-ammunition", "munition", "arms");
        assertThat(shell.isA("shell")).isTrue();
        assertThat(shell.isA("arms")).isTrue();
        assertThat(shell.isA("missile")).isFalse();
    }

    @Test
    void people_norms_and_attacks_are_not_handed_over() {
        assertThat(List.of("soldiers", "sanctions", "airstrikes", "technology", "treaty"))
                .allMatch(phrase -> !lexicon.classify(phrase).orElseThrow().isGoods());
        assertThat(List.of("shells", "oil", "rice", "cash", "containers", "aid", "jammers"))
                .allMatch(phrase -> lexicon.classify(phrase).orElseThrow().isGoods());
    }

    @Test
    void lemmas_hold_singular_plural_and_both_spellings() {
        assertThat(lexicon.lemmas())
                .contains("missile", "shell", "arm", "arms", "troop", "program", "programme", "armour", "labourer")
                .doesNotContain("the", "of", "artillery shell", "");
    }

    @Test
    void a_refusal_is_known_as_such() {
        assertThat(lexicon.isRefused("think tanks")).isTrue();
        assertThat(lexicon.isRefused("battle tank")).isFalse();
        assertThat(lexicon.isRefused("")).isFalse();
    }

    @Property(tries = 500)
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(lexicon.readings(text)).isEqualTo(lexicon.readings(" " + text + " "));
        assertThat(lexicon.readingsOfEnd(text)).isNotNull();
        assertThat(lexicon.isUnit(text)).isEqualTo(lexicon.isUnit(text));
    }
}
