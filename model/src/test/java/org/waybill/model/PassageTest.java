package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Sha256 DIGEST = Sha256.of("");

    @Test
    void a_quotation_of_another_length_than_its_span_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage(DIGEST, new Span(0, 5), "shells"));
    }

    @Test
    void a_refusal_does_not_repeat_the_quotation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(DIGEST, new Span(0, 5), "a name that is nobody's business"))
                .withMessageNotContaining("nobody");
    }

    @Property
    void a_quotation_is_exactly_the_characters_of_its_span(
            @ForAll String text, @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int two) {
        int start = Math.min(one, two) % (text.length() + 1);
        int end = Math.max(start, Math.max(one, two) % (text.length() + 1));
        Document document = new Document("1", DIGEST, "a.txt", about(), text);
        assertThat(document.quote(new Span(start, end)).text()).isEqualTo(text.substring(start, end));
    }

    @Test
    void a_document_without_an_id_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(" ", DIGEST, "a.txt", about(), "text"));
    }

    @Test
    void an_unknown_publisher_is_said_to_be_unknown() {
        assertThat(about().publisherOrUnknown()).isEqualTo("publisher unknown");
    }

    private static Document.About about() {
        return new Document.About("", "", "", null, "en", "text");
    }
}
