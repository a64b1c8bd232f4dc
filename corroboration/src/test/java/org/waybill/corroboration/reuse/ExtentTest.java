package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybill.corroboration.reuse.Reuse.Extent;
import org.waybill.model.Document;

/** How much one report has of another. */
class ExtentTest {
    private static final Document WIRE = Papers.document("Wire", "2024-03-05", Papers.WIRE);

    @Test
    void a_reprint_is_the_whole_text() {
        Reuse reuse = only(Papers.WIRE);
        assertThat(reuse.extent()).isEqualTo(Extent.WHOLE);
        assertThat(reuse.contained()).isEqualTo(1);
    }

    @Test
    void lists_that_repeat_their_own_words_share_no_more_than_all_of_them() {
        for (int shift = 1; shift < 250; shift++) {
            for (int first : List.of(0, 45, 101)) {
                Papers.between(
                                Papers.document("Wire", "2024-11-01", list(first)),
                                Papers.document("Paper", "2024-11-01", list(first + shift)))
                        .forEach(reuse -> assertThat(reuse.contained()).isBetween(0.0, 1.0));
            }
        }
    }

    private static String list(int shift) {
        List<String> goods = List.of("152mm shells", "122mm rockets", "shells", "artillery shells", "munitions");
        List<String> months =
                List.of("January", "February", "March", "April", "May", "June", "July", "August", "September");
        return IntStream.range(0, 20)
                .mapToObj(line -> "North Korea supplied %s to Russia on %d %s 2024."
                        .formatted(
                                goods.get((shift + line) % goods.size()),
                                1 + (line * 7 + shift) % 28,
                                months.get((shift + line) % months.size())))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_reprint_that_an_editor_went_over_is_the_whole_text_although_it_shares_few_shingles() {
        String edited = Papers.edited(Papers.WIRE, 5);
        assertThat(Papers.shingleSimilarity(Papers.WIRE, edited))
                .as("a cut on similarity would miss it")
                .isLessThan(0.30);
        Reuse reuse = only(edited);
        assertThat(reuse.extent()).isEqualTo(Extent.WHOLE);
        assertThat(reuse.contained()).isBetween(0.75, 0.85);
    }

    @Test
    void a_reprint_cut_from_the_end_is_the_whole_text() {
        assertThat(only(Papers.COUNT + "\n\n" + Papers.HULL).extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void paragraphs_that_changed_places_are_passages_of_their_own() {
        String turned = String.join("\n\n", Papers.HULL, Papers.OUTLOOK, Papers.COUNT);
        Reuse reuse = only(turned);
        assertThat(reuse.extent()).isEqualTo(Extent.WHOLE);
        assertThat(reuse.passages()).hasSize(2);
        assertThat(reuse.passages().get(1).copy().of(turned))
                .startsWith("Customs officers")
                .endsWith("the voyage");
    }

    @Test
    void one_paragraph_in_another_report_is_a_part_and_its_place_is_told() {
        String text = Papers.OTHER + "\n\n" + Papers.HULL;
        Reuse reuse = only(text);
        assertThat(reuse.extent()).isEqualTo(Extent.PART);
        assertThat(reuse.onlyQuoted()).isFalse();
        assertThat(reuse.passages()).singleElement().satisfies(shared -> {
            assertThat(shared.copy().of(text)).startsWith("The freighter").endsWith("serial numbers");
            assertThat(shared.source().of(Papers.WIRE)).isEqualTo(shared.copy().of(text));
        });
    }

    @Test
    void a_wire_text_inside_a_long_round_up_is_found() {
        StringBuilder roundUp = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            roundUp.append(i == 2_000 ? Papers.WIRE + " " : "matter" + i * 31 + " ");
        }
        assertThat(only(roundUp.toString()).extent()).isEqualTo(Extent.PART);
    }

    @Test
    void the_same_matter_in_other_words_shares_nothing() {
        assertThat(found(Papers.OTHER)).isEmpty();
    }

    @Test
    void a_shared_quotation_is_marked_and_makes_no_copy() {
        Reuse reuse = only(Papers.OTHER + " " + Papers.QUOTATION + " a spokesman said.");
        assertThat(reuse.extent()).isEqualTo(Extent.PART);
        assertThat(reuse.onlyQuoted()).isTrue();
    }

    @Test
    void a_report_of_little_but_a_quotation_is_no_whole_copy_of_another_that_quotes_it() {
        Reuse reuse = only(Papers.QUOTATION + " so runs the ministry's only remark in this affair to date.");
        assertThat(reuse.contained()).isGreaterThan(0.6);
        assertThat(reuse.extent()).isEqualTo(Extent.PART);
        assertThat(reuse.onlyQuoted()).isTrue();
    }

    @Test
    void a_long_title_in_both_is_no_reuse() {
        String title =
                "the Treaty on Comprehensive Strategic Partnership between the Republic of Velmar and the People's"
                        + " Federation of Ostrau";
        Document one = Papers.document("A", "2024-03-05", "Envoys signed " + title + " last night. " + Papers.OTHER);
        Document other = Papers.document(
                "B", "2024-03-06", Papers.OUTLOOK + " Lawyers doubt that " + title + " covers any of it.");
        assertThat(Papers.between(one, other)).isEmpty();
    }

    @Test
    void the_foot_of_a_publishers_pages_ties_its_reports_to_none() {
        String foot = "\n\nThe Velmar Post is an independent daily founded by dock workers, read in forty countries and"
                + " paid for by its subscribers; write to the newsroom with corrections, tips and complaints.";
        Document one = Papers.document("Velmar Post", "2024-03-05", Papers.COUNT + foot);
        Document other = Papers.document("Velmar Post", "2024-03-06", Papers.OUTLOOK + foot);
        assertThat(Papers.between(one, other)).isEmpty();
        Document elsewhere = Papers.document("Harbour News", "2024-03-06", Papers.OUTLOOK + foot);
        assertThat(Papers.between(one, elsewhere))
                .as("elsewhere it shows where the page came from")
                .hasSize(1);
    }

    @Test
    void a_number_in_words_breaks_no_passage() {
        Reuse reuse = only(Papers.COUNT.replace("1,200", "twelve hundred"));
        assertThat(reuse.contained()).isEqualTo(1);
    }

    private static Reuse only(String text) {
        List<Reuse> found = found(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Reuse> found(String text) {
        return Papers.between(WIRE, Papers.document("Daily", "2024-03-07", text));
    }
}
