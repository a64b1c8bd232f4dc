package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    @ParameterizedTest(name = "the digest of \"{0}\" is that of FIPS 180-4")
    @CsvSource({
        "'',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    })
    void a_known_text_has_its_known_digest(String text, String hex) {
        assertThat(Sha256.of(text).hex()).isEqualTo(hex);
    }

    @Property
    void a_text_has_the_digest_of_its_utf_8_bytes(@ForAll String text) {
        assertThat(Sha256.of(text)).isEqualTo(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void a_digest_is_read_back_from_its_digits(@ForAll byte[] bytes) {
        Sha256 digest = Sha256.of(bytes);
        assertThat(new Sha256(digest.hex())).isEqualTo(digest).isEqualByComparingTo(digest);
        assertThat(digest.hex()).startsWith(digest.brief());
        assertThat(digest.brief()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void anything_but_64_lower_case_digits_is_refused(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(hex));
    }

    @Test
    void a_refusal_does_not_repeat_what_it_was_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sha256("a stretch of some document"))
                .withMessageNotContaining("stretch");
    }
}
