package org.waybill.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.bench.store.Growth;

/** A small run: what is planted is found. How long it takes is for the scoreboard. */
class ReuseRunTest {
    @Test
    void what_reports_took_from_others_is_found_and_little_else() {
        Map<String, Double> figures = new ReuseRun(new Newsroom(11), 1_500, 5)
                .run(line -> {}).stream().collect(Collectors.toMap(Growth::name, Growth::whole));
        assertThat(figures)
                .hasEntrySatisfying(
                        "found as such: reprint", share -> assertThat(share).isGreaterThan(98))
                .hasEntrySatisfying(
                        "found as such: edited", share -> assertThat(share).isGreaterThan(85))
                .hasEntrySatisfying(
                        "found as such: lifted", share -> assertThat(share).isGreaterThan(94))
                .hasEntrySatisfying(
                        "found as such: quoting", share -> assertThat(share).isGreaterThan(92))
                .hasEntrySatisfying("of findings, between relations", share -> assertThat(share)
                        .isGreaterThan(99));
    }

    @Test
    void a_story_is_the_same_whenever_it_is_made() {
        Newsroom newsroom = new Newsroom(11);
        Story story = newsroom.story(77);
        newsroom.story(78);
        assertThat(newsroom.story(77)).isEqualTo(story);
        assertThat(new Newsroom(12).story(77).document().text())
                .isNotEqualTo(story.document().text());
    }

    @Test
    void an_edited_reprint_shares_as_few_shingles_as_real_ones_do() {
        Newsroom newsroom = new Newsroom(11);
        double sum = 0;
        int many = 0;
        for (int number = 0; number < 2_000; number++) {
            Story story = newsroom.story(number);
            if (story.kind() == Story.Kind.EDITED) {
                sum += Shingles.similarity(
                        story.document().text(),
                        newsroom.story(story.root()).document().text());
                many++;
            }
        }
        assertThat(sum / many).isBetween(0.2, 0.4);
    }
}
