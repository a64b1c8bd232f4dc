package org.waybill.corroboration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.corroboration.table.Table;

/** Laws that every row of the bundled tables keeps. */
class RowsTest {
    private static final Registry REGISTRY = Registry.bundled();

    @Test
    void every_name_of_a_body_leads_to_its_row() {
        assertThat(rows("bodies.tsv")).hasSizeGreaterThan(500).allSatisfy(row -> assertThat(
                        Stream.concat(Stream.of(row[1]), split(row[2])))
                .allSatisfy(
                        name -> assertThat(REGISTRY.speaker(name, null).body().id())
                                .as(name)
                                .isEqualTo(row[0])));
    }

    @Test
    void every_domain_leads_to_its_row() {
        assertThat(rows("bodies.tsv")).allSatisfy(row -> assertThat(split(row[10]))
                .allSatisfy(domain -> assertThat(domain).as(row[0]).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")));
    }

    @Test
    void no_row_says_how_far_a_body_is_to_be_believed() {
        Set<String> verdicts = new TreeSet<>();
        rows("bodies.tsv").stream()
                .map(row -> row[12].toLowerCase(java.util.Locale.ROOT))
                .filter(seen -> seen.matches(".*\\b(un)?(reliable|trustworthy|credible|propaganda|fake)\\b.*"))
                .forEach(verdicts::add);
        assertThat(verdicts).isEmpty();
    }

    @Test
    void every_time_in_an_office_ends_after_it_began() {
        assertThat(rows("people.tsv"))
                .filteredOn(row -> !row[4].isEmpty() && !row[5].isEmpty())
                .allSatisfy(row -> assertThat(row[5]).as(row[0]).isGreaterThanOrEqualTo(row[4]));
    }

    private static List<String[]> rows(String table) {
        return Table.text(Registry.class, table)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Stream<String> split(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).filter(name -> !name.isEmpty());
    }
}
