package org.waybill.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each reader makes of a small file in its form: {@code readings.tsv}. */
class ReadingsTest {
    private final Map<String, Map<String, List<String>>> read = new HashMap<>();

    private record Row(String files, String record, String line, String why) {}

    @TestFactory
    Stream<DynamicTest> each_form_is_read_as_its_publisher_means_it() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row.files() + ": " + row.why(), () -> check(row)));
    }

    private void check(Row row) {
        List<String> lines = read.computeIfAbsent(row.files(), files -> Fixtures.records(Fixtures.read(files)))
                .get(row.record());
        assertThat(lines).as("record " + row.record()).isNotNull();
        if (row.line().startsWith("!")) {
            assertThat(lines).doesNotContain(row.line().substring(1));
        } else {
            assertThat(lines).contains(row.line());
        }
    }

    private static Stream<Row> rows() throws IOException {
        try (InputStream file = Objects.requireNonNull(ReadingsTest.class.getResourceAsStream("readings.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]));
        }
    }

    @Test
    void a_list_is_told_by_its_content_and_named_as_opensanctions_names_it() {
        assertThat(Fixtures.LISTS)
                .map(files -> Fixtures.read(files).edition().list())
                .containsExactly(
                        "un_sc_sanctions",
                        "us_ofac_sdn",
                        "us_ofac_sdn",
                        "us_ofac_sdn",
                        "eu_fsf",
                        "eu_fsf",
                        "gb_fcdo_sanctions",
                        "gb_fcdo_sanctions",
                        "gb_hmt_sanctions",
                        "own_list",
                        "own");
    }

    @Test
    void an_edition_has_the_date_its_publisher_prints_and_days_come_before_months_but_in_america() {
        assertThat(Fixtures.LISTS)
                .map(files -> Fixtures.read(files)
                        .edition()
                        .published()
                        .map(Object::toString)
                        .orElse("not said"))
                .containsExactly(
                        "2026-01-15",
                        "2024-05-03",
                        "2024-05-03",
                        "not said",
                        "2026-03-01",
                        "2026-03-01",
                        "2026-05-05",
                        "2026-05-05",
                        "2026-01-27",
                        "not said",
                        "not said");
    }

    @Test
    void the_forms_of_one_list_agree_on_the_same_record() {
        assertThat(identity("ofac-classic.xml")).isNotEmpty().isEqualTo(identity("sdn.csv"));
    }

    private static List<String> identity(String file) {
        return Fixtures.records(Fixtures.read(file)).getOrDefault("90003", List.of()).stream()
                .filter(line -> line.startsWith("name") || line.startsWith("number IMO"))
                .toList();
    }

    @Test
    void rows_that_belong_to_no_record_are_told() {
        assertThat(Fixtures.read("sdn.csv alt.csv add.csv sdn_comments.csv").unread())
                .containsExactly(new Unread("add.csv", "they belong to records that the main file does not hold", 1));
    }

    @Test
    void the_digest_of_an_edition_of_several_files_does_not_depend_on_their_order() {
        assertThat(Fixtures.read("alt.csv add.csv sdn.csv sdn_comments.csv").edition())
                .isEqualTo(Fixtures.read("sdn.csv alt.csv add.csv sdn_comments.csv")
                        .edition());
    }
}
