package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.corroboration.reuse.Reuse.Direction;
import org.waybill.corroboration.reuse.Reuse.Ground;
import org.waybill.model.Document;

/** Which of two reports is the copy. */
class DirectionTest {
    private static final String CREDIT = "VELMAR, March 5 (Reuters) - ";

    @Test
    void the_later_one_is_the_copy() {
        check(paper("Daily", "2024-03-07", ""), paper("Post", "2024-03-05", ""), Ground.TIME, false);
    }

    @Test
    void a_month_that_holds_the_others_day_tells_nothing() {
        check(shorter("Daily", "2024-03"), paper("Post", "2024-03-05", ""), Ground.COMPLETENESS, true);
    }

    @Test
    void on_one_day_the_one_that_credits_the_other_by_name_is_the_copy() {
        check(paper("Daily", "2024-03-05", CREDIT), paper("Reuters", "2024-03-05", ""), Ground.CREDIT, false);
    }

    @Test
    void a_credit_to_an_agency_hints_that_the_other_is_nearer_to_it() {
        check(paper("Daily", "", CREDIT), paper("Post", "", ""), Ground.CREDIT, true);
    }

    @Test
    void the_second_name_in_the_publishers_field_is_a_credit() {
        check(paper("Arab Daily / AP", "", ""), paper("Post", "", ""), Ground.CREDIT, true);
        check(paper("Arab Daily / Post", "", ""), paper("Post", "", ""), Ground.CREDIT, false);
    }

    @Test
    void an_agency_that_credits_itself_credits_nobody() {
        check(
                shorter("Daily", "2024-03-05"),
                paper("Reuters (mirror)", "2024-03-05", CREDIT),
                Ground.COMPLETENESS,
                true);
    }

    @Test
    void across_the_date_line_a_credit_outweighs_the_date() {
        check(paper("Daily", "2024-03-04", CREDIT), paper("Reuters", "2024-03-05", ""), Ground.CREDIT, true);
    }

    @Test
    void a_date_two_days_apart_outweighs_a_credit_but_may_be_wrong() {
        check(paper("Reuters", "2024-03-05", ""), paper("Daily", "2024-03-03", CREDIT), Ground.TIME, true);
    }

    @Test
    void the_name_of_a_publisher_inside_another_word_is_no_credit() {
        check(shorter("Daily", ""), paper("Post", "", "Postal workers looked on. "), Ground.COMPLETENESS, true);
    }

    @Test
    void a_name_with_its_article_is_not_found_in_a_longer_name() {
        check(
                shorter("Daily", ""),
                paper("The Times", "", "Papers in New York Times are few. "),
                Ground.COMPLETENESS,
                true);
        check(paper("Daily", "", "As the Times reports, "), paper("The Times", "", ""), Ground.CREDIT, false);
    }

    @Test
    void without_dates_or_credits_the_shorter_one_is_the_copy() {
        check(shorter("Daily", ""), paper("Post", "", ""), Ground.COMPLETENESS, true);
    }

    private static void check(Document copy, Document source, Ground by, boolean reversible) {
        assertThat(Papers.between(copy, source)).singleElement().satisfies(reuse -> {
            assertThat(reuse.direction()).isEqualTo(new Direction(by, reversible));
            assertThat(reuse.copy()).isEqualTo(copy.sha256());
            assertThat(reuse.source()).isEqualTo(source.sha256());
        });
    }

    private static Document paper(String publisher, String published, String before) {
        return Papers.document(publisher, published, before + Papers.WIRE);
    }

    private static Document shorter(String publisher, String published) {
        return Papers.document(publisher, published, Papers.COUNT + "\n\n" + Papers.HULL);
    }
}
