package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Sha256;

class FamiliesTest {
    private static final List<List<String>> ROWS = rows();

    @Test
    void each_row_has_a_phrase_a_family_and_a_reason() {
        assertThat(ROWS).hasSizeGreaterThan(50).allSatisfy(row -> assertThat(row)
                .hasSize(3)
                .noneMatch(String::isBlank)
                .allMatch(cell -> cell.equals(cell.strip())));
    }

    @Test
    void no_phrase_stands_twice() {
        assertThat(ROWS).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void phrases_are_in_lower_case_as_items_are() {
        assertThat(ROWS).extracting(row -> row.get(0)).allMatch(phrase -> phrase.matches("[a-z][a-z0-9 -]*"));
    }

    @Test
    void each_row_is_reached() {
        assertThat(ROWS).allSatisfy(row -> assertThat(Families.of(row.get(0))).isEqualTo(row.get(1)));
    }

    @ParameterizedTest(name = "{0} is {1}, because {2}")
    @CsvSource({
        "munitions,               arms and ammunition,        the word itself",
        "122mm artillery shells,  arms and ammunition,        the last word decides over artillery",
        "ballistic missile launchers, rockets and launchers,  what fires a missile is no missile",
        "ballistic missile program,   missile technology,     the longest phrase wins over program",
        "spy satellite program,   satellites and space launch, another programme",
        "mig-29 fighters,         aircraft,                   a name of a plane tells planes from people",
        "foreign fighters,        troops,                     without one they are people",
        "bronze statues,          bronze statues,             what the table does not know stands for itself",
        "'',                      '',                         nothing named stays nothing",
    })
    void the_longest_known_end_of_a_name_decides(String item, String family, String why) {
        assertThat(Families.of(item)).as(why).isEqualTo(family);
    }

    @Test
    void a_change_of_the_table_raises_the_version_that_cases_are_indexed_by() {
        assertThat(Ledger.VERSION + " " + Sha256.of(text()).brief())
                .as("raise Ledger.VERSION when the table changes, then pin its new digest here")
                .isEqualTo("ledger@1 2aafaad9ea33");
    }

    private static List<List<String>> rows() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String text() {
        try (InputStream table = FamiliesTest.class.getResourceAsStream("families.tsv")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
