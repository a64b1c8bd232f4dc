package org.waybill.screening.list.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MendedTextTest {
    @Test
    void a_byte_that_is_no_utf8_is_windows_1252() throws IOException {
        assertThat(mended(new byte[] {'A', 'r', 'm', (byte) 0xE9, 'e', (byte) 0x92, 's'}))
                .isEqualTo("Armée’s");
    }

    @Test
    void a_character_that_xml_forbids_is_a_blank() throws IOException {
        assertThat(mended("government\u0019s".getBytes(StandardCharsets.UTF_8))).isEqualTo("government s");
    }

    @Test
    void an_ampersand_that_begins_no_reference_stands_for_itself() throws IOException {
        assertThat(mended("<a>R&D &amp; &#233; AT&T</a>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<a>R&amp;D &amp; &#233; AT&amp;T</a>");
    }

    @Test
    void a_sign_that_opens_no_tag_stands_for_itself() throws IOException {
        assertThat(mended("<a>E0<04<CEB0@)</a>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<a>E0&lt;04&lt;CEB0@)</a>");
    }

    @Test
    void what_stands_in_a_section_of_characters_is_left_as_it_is() throws IOException {
        assertThat(mended("<a><![CDATA[R&D <1>]]>&</a>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<a><![CDATA[R&D <1>]]>&amp;</a>");
    }

    @Test
    void what_is_encoded_longer_than_it_need_be_is_no_utf8() throws IOException {
        assertThat(mended(new byte[] {(byte) 0xC0, (byte) 0xBC})).isEqualTo("À¼");
    }

    @Property
    void text_in_order_is_not_changed(@ForAll @StringLength(max = 300) String any) throws IOException {
        String valid = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String fit = valid.codePoints()
                .filter(point -> point >= ' ' && point != '<' && point != '&' && point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(mended(fit.getBytes(StandardCharsets.UTF_8))).isEqualTo(fit);
    }

    private static String mended(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (MendedText mended = new MendedText(new ByteArrayInputStream(bytes))) {
            mended.transferTo(text);
        }
        return text.toString();
    }
}
