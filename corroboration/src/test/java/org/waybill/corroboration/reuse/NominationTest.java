package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.model.Document;

/** Which reports are compared at all. */
class NominationTest {
    private static final ReusePolicy POLICY = ReusePolicy.bundled();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Test
    void words_that_come_again_after_the_window_are_background() {
        int window = POLICY.nomination().window();
        Document wire = on(DAY, "Wire", Papers.WIRE);
        assertThat(Papers.between(wire, on(DAY.plusDays(window), "Daily", Papers.WIRE)))
                .hasSize(1);
        assertThat(Papers.between(wire, on(DAY.plusDays(window + 1), "Daily", Papers.WIRE)))
                .isEmpty();
    }

    @Test
    void a_report_without_a_date_is_compared_with_all() {
        Document wire = on(DAY, "Wire", Papers.WIRE);
        assertThat(Papers.between(wire, Papers.document("Daily", "", Papers.WIRE)))
                .hasSize(1);
    }

    @Test
    void a_month_is_within_the_window_where_any_of_its_days_is() {
        Document wire = on(DAY, "Wire", Papers.WIRE);
        assertThat(Papers.between(wire, Papers.document("Daily", "2024-04", Papers.WIRE)))
                .hasSize(1);
        assertThat(Papers.between(wire, Papers.document("Daily", "2024-05", Papers.WIRE)))
                .isEmpty();
    }

    @Test
    void every_reprint_of_a_text_that_everybody_has_leads_to_the_first_and_to_few_others() {
        Papers papers = new Papers();
        Document wire = on(DAY, "Wire", Papers.WIRE);
        List<Reuse> found = new ArrayList<>(papers.add(wire));
        for (int i = 1; i <= 60; i++) {
            Document reprint = on(DAY.plusDays(1 + i / 10), "Paper " + i, Papers.WIRE);
            List<Reuse> more = papers.add(reprint);
            assertThat(more).anyMatch(reuse -> reuse.source().equals(wire.sha256()));
            found.addAll(more);
        }
        assertThat(found.stream()
                        .filter(papers.index::holds)
                        .collect(Collectors.groupingBy(Reuse::copy))
                        .values())
                .hasSize(60)
                .allSatisfy(each -> assertThat(each)
                        .hasSizeLessThanOrEqualTo(POLICY.nomination().hubs()));
    }

    @Test
    void what_many_say_for_months_is_a_stock_phrase() {
        Papers papers = new Papers();
        int many = 2 * POLICY.nomination().commonplaceHolders();
        List<Reuse> found = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            found.addAll(papers.add(on(DAY.plusDays(2L * i), "Paper " + i, own(i) + "\n\n" + Papers.HULL)));
        }
        assertThat(found).isNotEmpty();
        assertThat(found).noneMatch(papers.index::holds);
    }

    @Test
    void a_report_given_twice_shares_nothing_with_itself() {
        Papers papers = new Papers();
        Document wire = on(DAY, "Wire", Papers.WIRE);
        papers.add(wire);
        assertThat(papers.add(wire)).isEmpty();
        assertThat(papers.index.size()).isEqualTo(1);
    }

    @Test
    void texts_too_short_for_a_fingerprint_do_no_harm() {
        assertThat(Papers.between(on(DAY, "Wire", ""), on(DAY, "Daily", "So it is.")))
                .isEmpty();
    }

    @Test
    void what_was_taken_out_is_found_no_more_and_can_come_again() {
        Papers papers = new Papers();
        Document wire = on(DAY, "Wire", Papers.WIRE);
        Document daily = on(DAY.plusDays(1), "Daily", Papers.WIRE);
        papers.add(wire);
        Reuse reuse = papers.add(daily).get(0);
        papers.index.remove(wire.sha256());
        assertThat(papers.index.holds(reuse)).isFalse();
        assertThat(papers.add(on(DAY.plusDays(2), "Post", Papers.OTHER))).isEmpty();
        assertThat(papers.add(wire)).containsExactly(reuse);
    }

    private static Document on(LocalDate day, String publisher, String text) {
        return Papers.document(publisher, day.toString(), text);
    }

    /** A hundred words that no other has in this order. */
    private static String own(int seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("word").append(chance.nextInt(5_000)).append(' ');
        }
        return text.toString();
    }
}
