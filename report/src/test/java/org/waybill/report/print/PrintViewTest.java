package org.waybill.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybill.report.page.BackingView.ClaimRef;
import org.waybill.report.page.BackingView.ClaimRefs;
import org.waybill.report.page.Piece;

class PrintViewTest {
    @Test
    void a_sentence_that_rests_on_many_claims_names_the_first_and_counts_the_others() {
        List<ClaimRef> all = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new ClaimRef(number, number))
                .toList();
        ClaimRefs refs = new ClaimRefs(all.subList(0, 5), all.subList(5, 30));
        assertThat(PrintView.refs(refs)).isEqualTo(all.subList(0, 12));
        assertThat(PrintView.more(refs)).isEqualTo(18);
    }

    @Test
    void a_sentence_that_rests_on_few_names_them_all() {
        ClaimRefs refs = new ClaimRefs(List.of(new ClaimRef(1, 1)), List.of(new ClaimRef(2, 1)));
        assertThat(PrintView.refs(refs)).hasSize(2);
        assertThat(PrintView.more(refs)).isZero();
    }

    @Test
    void a_long_quotation_is_cut_between_words_and_says_so() {
        String sentence = "Seoul's defence ministry reckons that North Korea may have sent Russia a million shells.";
        assertThat(PrintView.brief(sentence))
                .isEqualTo("Seoul's defence ministry reckons that North Korea may have sent …");
        assertThat(PrintView.brief("a few words")).isEqualTo("a few words");
        assertThat(PrintView.brief("😀".repeat(70))).isEqualTo("😀".repeat(64) + " …");
    }

    @Test
    void entries_under_a_heading_of_their_own_are_numbers_that_lead_there() {
        assertThat(PrintView.numbers(List.of(new Piece("entry 12", "entry-12"), new Piece(" and ", ""))))
                .containsExactly(new Piece("12", "entry-12"), new Piece(" and ", ""));
    }
}
