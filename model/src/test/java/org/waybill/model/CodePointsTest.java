package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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

    @Property
    void the_way_back_leads_to_where_the_code_point_begins(@ForAll("mixed") String text) {
        CodePoints codePoints = CodePoints.of(text);
        for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
            int offset = codePoints.offset(codePoint);
            assertThat(offset).isEqualTo(text.offsetByCodePoints(0, codePoint));
            assertThat(codePoints.at(offset)).isEqualTo(codePoint);
        }
    }

    @Test
    void the_middle_of_a_pair_has_no_way_back() {
        CodePoints codePoints = CodePoints.of("\uD83D\uDE80abc");
        assertThat(codePoints.offset(codePoints.at(1))).isEqualTo(2);
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("a", "\u00E9", "\uD55C", "\uD83D\uDE80", "\uD800", "\uDC00")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
