package org.waybill.desk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/** Where a long text is cut for the page: at line ends where there are any, and through no sentence that is shown. */
class TextPartsTest {
    private static final int LONGEST = 14_000;

    @Test
    void a_text_that_a_page_holds_is_one_part() {
        assertThat(parts("short")).containsExactly(new Span(0, 5));
        assertThat(parts("")).containsExactly(new Span(0, 0));
        assertThat(parts("a".repeat(LONGEST))).hasSize(1);
    }

    @Test
    void parts_end_with_lines() {
        String text = ("a".repeat(999) + "\n").repeat(40);
        assertThat(parts(text)).hasSizeGreaterThan(2).allSatisfy(part -> assertThat(text.charAt(part.end() - 1))
                .isEqualTo('\n'));
    }

    @Test
    void a_text_without_a_line_end_is_cut_anyway() {
        assertThat(parts("a".repeat(50_000)))
                .hasSizeBetween(4, 6)
                .allSatisfy(part -> assertThat(part.end() - part.start()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void a_sentence_that_is_shown_stays_whole() {
        List<Span> parts = parts("a".repeat(30_000), new Span(9_900, 10_100));
        assertThat(parts.get(0).end()).isEqualTo(9_900);
    }

    @Test
    void a_sentence_stays_whole_though_a_shorter_one_begins_inside_it() {
        List<Span> parts = parts("a".repeat(30_000), new Span(9_000, 10_500), new Span(9_500, 9_600));
        assertThat(parts.get(0).end()).isEqualTo(9_000);
    }

    @Test
    void sentences_that_overlap_stay_together() {
        List<Span> parts =
                parts("a".repeat(30_000), new Span(9_950, 10_200), new Span(9_800, 9_960), new Span(9_700, 9_810));
        assertThat(parts.get(0).end()).isEqualTo(9_700);
    }

    @Test
    void a_sentence_longer_than_a_part_is_cut_since_nothing_else_is_left() {
        List<Span> parts = parts("a".repeat(40_000), new Span(0, 40_000));
        assertThat(parts).hasSizeGreaterThan(2);
    }

    @Test
    void no_character_beyond_the_first_plane_is_torn() {
        String text = "\uD83D\uDEA2".repeat(12_500);
        String odd = "a" + text;
        for (String one : List.of(text, odd)) {
            assertThat(parts(one)).allSatisfy(part -> assertThat(Character.isLowSurrogate(one.charAt(part.start())))
                    .isFalse());
        }
    }

    /** Of any text they cover all of it, in order. */
    private static List<Span> parts(String text, Span... shown) {
        Document document =
                new Document("d", Sha256.of(text), "file", new Document.About("", "", "", null, "en", "text"), text);
        List<Commentary> argued = Arrays.stream(shown)
                .map(document::quote)
                .map(TextPartsTest::argued)
                .toList();
        List<Span> parts = new TextParts(new Reading(document, List.of(), argued)).all();
        int from = 0;
        for (Span part : parts) {
            assertThat(part.start()).isEqualTo(from);
            from = part.end();
        }
        assertThat(from).isEqualTo(text.length());
        return parts;
    }

    private static Commentary argued(Passage passage) {
        return new Commentary(passage, passage, "somebody", Commentary.Stance.FOR, List.of());
    }
}
