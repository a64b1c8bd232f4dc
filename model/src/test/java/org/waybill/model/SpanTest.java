package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @Property
    void a_union_covers_both_and_no_smaller_span_does(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        Span union = one.union(two);
        assertThat(union.covers(one)).isTrue();
        assertThat(union.covers(two)).isTrue();
        assertThat(union.start()).isIn(one.start(), two.start());
        assertThat(union.end()).isIn(one.end(), two.end());
        assertThat(union).isEqualTo(two.union(one));
    }

    @Property
    void to_overlap_is_mutual(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
    }

    @Property
    void two_spans_that_cover_each_other_are_the_same(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        assertThat(one.covers(two) && two.covers(one)).isEqualTo(one.equals(two));
    }

    @Property
    void the_order_is_by_start_then_by_end(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        boolean before = one.start() < two.start() || (one.start() == two.start() && one.end() < two.end());
        assertThat(one.compareTo(two) < 0).isEqualTo(before);
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 12);
        return ends.flatMap(start -> ends.map(length -> new Span(start, start + length)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-1, 3, nothing stands before the text",
        "4,  3, a span runs forward",
    })
    void a_span_that_runs_elsewhere_is_refused(int start, int end, String why) {
        assertThatIllegalArgumentException().as(why).isThrownBy(() -> new Span(start, end));
    }

    @Test
    void spans_that_only_touch_share_no_character() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    }

    @Test
    void a_span_counts_in_utf_16_units() {
        assertThat(new Span(2, 5).of("\uD83D\uDE80abc")).isEqualTo("abc");
    }
}
