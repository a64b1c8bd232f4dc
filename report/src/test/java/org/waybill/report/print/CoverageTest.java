package org.waybill.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void latin_greek_cyrillic_hebrew_and_arabic_are_printed_as_they_are() {
        String text = "Größe · Ελλάς · Київ · שלום · سلام\u200F → ≥ ● ○";
        assertThat(Coverage.printable(text)).isEqualTo(text);
    }

    @Test
    void a_script_without_a_font_is_printed_as_numbers_and_never_as_boxes() {
        assertThat(Coverage.printable("북 sent")).isEqualTo("[U+BD81]\u200B sent");
    }

    @Test
    void many_of_them_are_counted() {
        assertThat(Coverage.printable("북".repeat(20) + "."))
                .endsWith("[and 8 more without a glyph].")
                .contains("[U+BD81]");
    }

    @Test
    void arabic_letters_are_joined() {
        assertThat(new Directions().shapeText("سلام")).doesNotContain("س").matches("[\\uFE70-\\uFEFF]+");
    }
}
