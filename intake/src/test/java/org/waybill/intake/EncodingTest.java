package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Reason;

class EncodingTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "encodings.csv", numLinesToSkip = 1)
    void text_without_a_declaration_is_told_by_its_bytes(String charset, String text, String why) {
        assertThat(Admissions.read("a.txt", text.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_page_in_its_declared_charset_is_read_in_it() {
        String page =
                "<html><head><meta charset=koi8-r><title>Доклад</title></head><body><p>Суда везли снаряды в порт.</p></body></html>";
        assertThat(Admissions.read("a.html", page.getBytes(Charset.forName("KOI8-R")))
                        .text())
                .isEqualTo("Суда везли снаряды в порт.");
    }

    @Test
    void a_page_that_declares_latin_1_and_is_utf_8_is_read_as_utf_8() {
        String page =
                "<html><head><meta charset=iso-8859-1></head><body><p>Суда везли снаряды — в порт.</p></body></html>";
        assertThat(Admissions.read("a.html", page).text()).isEqualTo("Суда везли снаряды — в порт.");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Admissions.read("a.txt", "\uFEFFTen shells were sent.").text())
                .isEqualTo("Ten shells were sent.");
    }

    @Test
    void utf_8_converted_through_the_wrong_charset_until_characters_were_lost_is_refused() {
        byte[] lost = "Суда везли снаряды в порт и ушли обратно ночью.".getBytes(StandardCharsets.UTF_8);
        String mangled = new String(lost, StandardCharsets.US_ASCII);
        assertThat(Admissions.refused("a.txt", HostileDocuments.bytes(mangled)).reason())
                .isEqualTo(Reason.BAD_ENCODING);
    }
}
