package org.waybill.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.extraction.table.Table;

/** The tables that ship are whole: known codes, a source for each row, no name left without a reading. */
class TablesTest {
    private static final Set<String> CODES = codes();

    static Stream<String> tables() {
        return Stream.concat(
                Shipped.PLAIN.stream().map(Shipped.Plain::table),
                Stream.of(
                        "conditions.tsv",
                        "not-names.tsv",
                        "officials.tsv",
                        "particulars.tsv",
                        "shared.tsv",
                        "short-forms.tsv",
                        "states.tsv",
                        "weapons.tsv",
                        "words.tsv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_row_has_all_its_cells_and_says_where_it_is_from(String name) {
        Table table = Table.read(Shipped.class, name);
        String reason = table.columns().contains("why") ? "why" : "source";
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells()).as("line " + row.line()).hasSameSizeAs(table.columns());
            assertThat(row.get(reason)).as("line " + row.line()).isNotBlank();
            assertThat(row.cells()).as("line " + row.line()).allSatisfy(cell -> assertThat(cell)
                    .isEqualTo(cell.strip()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_state_a_row_names_is_known(String name) {
        Table table = Table.read(Shipped.class, name);
        for (String column : List.of("state", "among", "otherwise")) {
            if (table.columns().contains(column)) {
                assertThat(table.rows())
                        .allSatisfy(row ->
                                assertThat(CODES).as("line " + row.line()).containsAll(row.all(column)));
            }
        }
    }

    @Test
    void no_state_of_ISO_3166_is_missing_and_none_is_invented() {
        Set<String> listed = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        listed.add("XK");
        assertThat(CODES).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(Table.read(Shipped.class, "states.tsv").rows()).hasSameSizeAs(listed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void no_name_stands_twice_under_the_same_condition(String name) {
        Table table = Table.read(Shipped.class, name);
        if (!table.columns().contains("names")) {
            return;
        }
        String condition = table.columns().contains("when") ? "when" : "person";
        Map<String, Integer> lines = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            Set<String> own = new HashSet<>();
            for (String writing : row.all("names")) {
                String key = key(writing) + " if " + (table.columns().contains(condition) ? row.get(condition) : "");
                boolean again = !own.add(key);
                assertThat(again || (lines.putIfAbsent(key, row.line()) != null && !name.equals("officials.tsv")))
                        .as(writing + ", line " + row.line())
                        .isFalse();
            }
        }
    }

    @Test
    void every_condition_is_for_a_name_its_state_has() {
        Set<String> names = new TreeSet<>();
        for (Table.Row row : Table.read(Shipped.class, "states.tsv").rows()) {
            Stream.of("names", "adjectives", "people", "capital")
                    .flatMap(column -> row.all(column).stream())
                    .forEach(name -> names.add(name + " of " + row.get("code")));
        }
        assertThat(Table.read(Shipped.class, "conditions.tsv").rows())
                .allSatisfy(row -> assertThat(names).contains(row.get("name") + " of " + row.get("state")));
    }

    @Test
    void what_a_state_calls_a_body_is_for_a_body_that_states_share() {
        List<String> labels = Table.read(Shipped.class, "shared.tsv").rows().stream()
                .map(row -> row.get("label"))
                .toList();
        assertThat(Table.read(Shipped.class, "particulars.tsv").rows())
                .allSatisfy(row -> assertThat(labels).contains(row.get("label")));
    }

    @Test
    void offices_of_one_person_follow_in_order_of_time() {
        Map<String, String> last = new TreeMap<>();
        for (Table.Row row : Table.read(Shipped.class, "officials.tsv").rows()) {
            String before = last.put(row.get("person"), row.get("since"));
            assertThat(before == null || before.compareTo(row.get("since")) < 0)
                    .as(row.get("person") + ", line " + row.line())
                    .isTrue();
            assertThat(row.get("since")).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
            assertThat(row.get("until")).matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
            assertThat(row.get("surname")).isIn("", "enough");
        }
    }

    private static String key(String name) {
        Words words = Words.of(name);
        StringBuilder key = new StringBuilder();
        for (int word = 0; word < words.count(); word++) {
            key.append(words.gapBefore(word).isLoose() ? "" : words.gapBefore(word))
                    .append(words.key(word))
                    .append(' ');
        }
        return key + (name.endsWith("#") ? "#" : "");
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        Table.read(Shipped.class, "states.tsv").rows().forEach(row -> codes.add(row.get("code")));
        return codes;
    }
}
