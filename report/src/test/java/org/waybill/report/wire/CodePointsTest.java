package org.waybill.report.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CodePointsTest {
    @Property
    void an_offset_is_the_number_of_code_points_before_it(
            @ForAll String plain, @ForAll @IntRange(min = 0x10000, max = 0x10FFFF) int astral, @ForAll boolean lone) {
        String text = plain + Character.toString(astral) + (lone ? "\uDC00\uD800" : "") + plain;
        CodePoints codePoints = CodePoints.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(codePoints.at(offset)).isEqualTo(text.codePointCount(0, offset));
        }
    }
}
