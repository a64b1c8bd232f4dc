package org.waybill.screening.list.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.screening.list.Fixtures;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;

class ListDeltaTest {
    private static final Path UN = Path.of(System.getProperty("waybill.root", ".."), "..", "shared", "lists", "un")
            .normalize();

    private static ListDelta from(String changedFrom, String changedTo) {
        LoadedList before = Fixtures.read("uk.xml");
        LoadedList now = ListFiles.read(Fixtures.changed("uk.xml", text -> text.replace(changedFrom, changedTo)));
        return ListDelta.between(before, now);
    }

    @Test
    void nothing_changed_between_an_edition_and_itself() {
        LoadedList list = Fixtures.read("un.xml");
        assertThat(ListDelta.between(list, list).isEmpty()).isTrue();
    }

    @Test
    void a_name_that_was_altered_went_and_came() {
        assertThat(from("MADE UP TANKER", "RENAMED TANKER").changed().get(0).changes())
                .map(Change::toString)
                .containsExactly(
                        "name removed: \"MADE UP TANKER\", primary name",
                        "name added: \"RENAMED TANKER\", primary name");
    }

    @Test
    void an_alias_that_became_weak_is_a_change() {
        assertThat(from("Low quality a.k.a", "Good quality a.k.a")
                        .changed()
                        .get(0)
                        .changes())
                .map(Change::toString)
                .containsExactly(
                        "name removed: \"Anna Alias Too\", weak alias", "name added: \"Anna Alias Too\", alias");
    }

    @Test
    void a_day_of_birth_that_became_known_is_a_change() {
        assertThat(from("<DOB>dd/mm/1970</DOB>", "").changed().get(0).changes())
                .map(Change::toString)
                .containsExactly("date of birth removed: 1970");
    }

    @Test
    void the_same_names_in_another_order_are_another_wording() {
        ListDelta delta = from(
                "<PreviousFlag>Panama</PreviousFlag><PreviousFlag>Liberia</PreviousFlag>",
                "<PreviousFlag>Liberia</PreviousFlag><PreviousFlag>Panama</PreviousFlag>");
        assertThat(delta.changed().get(0).changes())
                .map(Change::toString)
                .containsExactly("order added: the same in another order");
    }

    @Test
    void a_record_under_another_number_went_and_came() {
        ListDelta delta = from("RUS9003", "RUS9004");
        assertThat(delta.sentence()).isEqualTo("1 added, 1 removed, 0 changed, 2 the same.");
        assertThat(delta.added()).extracting(one -> one.id().entry()).containsExactly("RUS9004");
    }

    @Test
    void as_data_it_is_one_line_for_each_record() {
        assertThat(DeltaJson.lines(from("RUS9003", "RUS9004")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"what\":\"added\",\"listing\":\"gb_fcdo_sanctions/RUS9004\",\"name\":\"Made Up Lines\"");
    }

    /** The listings of resolutions 1737 to 1929 were back on 28 September 2025; three persons were taken off since August. */
    @Test
    void the_iranian_listings_that_came_back_in_september_2025_are_what_the_united_nations_added() {
        Path before = UN.resolve("consolidated_2025-08-16.xml");
        assumeThat(Files.exists(before)).as("../shared/lists is not here").isTrue();
        ListDelta delta =
                ListDelta.between(ListFiles.read(before), ListFiles.read(UN.resolve("consolidated_2026-02-27.xml")));
        assertThat(delta.from().entries()
                        + delta.added().size()
                        - delta.removed().size())
                .isEqualTo(delta.to().entries());
        assertThat(delta.added())
                .filteredOn(one -> one.id().entry().startsWith("IR"))
                .hasSize(121);
        assertThat(delta.removed())
                .extracting(one -> one.id().entry())
                .isEqualTo(List.of("IQi.074", "QDi.317", "QDi.336"));
    }
}
