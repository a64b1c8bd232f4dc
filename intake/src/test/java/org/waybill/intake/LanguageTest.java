package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.intake.language.LanguageTeller;

class LanguageTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "languages.csv", numLinesToSkip = 1)
    void language_is_told_from_one_sentence(String code, String text, String why) {
        assertThat(LanguageTeller.tell(text)).isEqualTo(code);
    }

    @Property(tries = 200)
    void any_text_has_a_code_of_two_letters_or_none(@ForAll String text) {
        assertThat(LanguageTeller.tell(text)).matches("[a-z]{2}|und");
    }
}
