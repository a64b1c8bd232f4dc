package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Corroboration;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Remark;
import org.waybill.model.Remark.Kind;

/** How the figures of origins stand to each other. */
class RemarksTest {
    private static final Telling COUNTED = Telling.MUNITIONS.by("White House");

    @ParameterizedTest(name = "{0} call for {1}, because {2}")
    @CsvFileSource(resources = "remarks.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_there_is_to_remark(String pages, String remarks, String why) {
        assertThat(kinds(Pile.of(pages).entry().corroboration())).as(why).isEqualTo(remarks);
    }

    @Test
    void totals_that_count_from_different_days_are_different_measures() {
        Telling mine = COUNTED.containers(Qualifier.EXACT, 1_000);
        Telling theirs = COUNTED.by("Ukrainian Defence Intelligence").containers(Qualifier.EXACT, 2_000);
        assertThat(kinds(found(since("2024-01-01", mine, "p1"), since("2023-08-01", theirs, "p2"))))
                .isEqualTo("other_measure");
        assertThat(kinds(found(since("2023-08-01", mine, "p1"), since("2023-08-01", theirs, "p2"))))
                .isEqualTo("conflict");
        assertThat(kinds(found(since("2023-08", mine, "p1"), since("2023-08-01", theirs, "p2"))))
                .as("August may be its first day")
                .isEqualTo("conflict");
    }

    @Test
    void a_denial_in_so_many_words_is_a_conflict_like_one_with_a_not() {
        Pile denied = new Pile(List.of(
                Page.of("p1", "2024-01-10").with(line(COUNTED)),
                Page.of("p2", "2024-01-11")
                        .with(line(COUNTED.by("Japanese Defence Ministry").put(Modality.DENIED)))));
        assertThat(denied.entry().corroboration().grade()).isEqualTo(Corroboration.Grade.CONTESTED);
        assertThat(kinds(denied.entry().corroboration())).isEqualTo("conflict");
    }

    @Test
    void a_remark_names_its_claims_in_the_order_of_its_words() {
        Pile fallen = Pile.of("2024-01-10 White House = exact 2000 | 2024-02-20 White House = exact 1000");
        Remark remark = fallen.entry().corroboration().remarks(Kind.CONFLICT).get(0);
        assertThat(remark.words())
                .startsWith("White House: 2,000 containers on 2024-01-10, then 1,000 containers on 2024-02-20.");
        assertThat(remark.claims())
                .extracting(claim -> claim.passage().document())
                .containsExactly(fallen.sha256(1), fallen.sha256(2));
    }

    private static Page.Line line(Telling telling) {
        return new Page.Line(telling, "Somebody was asked.", List.of(), null);
    }

    private static Page since(String day, Telling telling, String id) {
        Period period = new Period(Period.Relation.SINCE, PartialDate.parse(day), null);
        return Page.of(id, "2024-02-20").with(line(telling)).over(period);
    }

    private static Corroboration found(Page... pages) {
        return new Pile(List.of(pages)).entry().corroboration();
    }

    private static String kinds(Corroboration found) {
        List<String> kinds = found.remarks().stream()
                .filter(remark -> remark.kind() != Kind.DRIFT)
                .map(remark -> remark.kind().key())
                .toList();
        return kinds.isEmpty() ? "-" : String.join(" ", kinds);
    }
}
