package org.waybill.screening.list.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void quotes_may_hold_separators_lines_and_doubled_quotes() throws IOException {
        assertThat(read("a,\"b,c\nd\",\"say \"\"hi\"\"\"\n")).containsExactly(List.of("a", "b,c\nd", "say \"hi\""));
    }

    @Test
    void quotes_inside_a_cell_that_has_none_around_it_are_characters() throws IOException {
        assertThat(read("a,said \"twice\" here,b\n")).containsExactly(List.of("a", "said \"twice\" here", "b"));
    }

    @Test
    void a_quote_that_neither_a_separator_nor_a_line_follows_does_not_end_its_cell() throws IOException {
        assertThat(read("\"the \"BEST\" co\",b\n")).containsExactly(List.of("the \"BEST\" co", "b"));
    }

    @Test
    void blanks_may_follow_the_quote_that_ends_a_cell() throws IOException {
        assertThat(read("\"a\" ,-0- \r\n")).containsExactly(List.of("a ", "-0- "));
    }

    @Test
    void lines_end_in_any_way_and_empty_lines_are_no_rows() throws IOException {
        assertThat(read("a,b\r\n\r\nc,d\re,f\n"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
    }

    @Test
    void control_z_is_the_end() throws IOException {
        assertThat(read("a,b\r\n\u001A")).containsExactly(List.of("a", "b"));
    }

    @Test
    void the_line_of_a_row_counts_the_lines_inside_quotes() throws IOException {
        try (CsvRows rows = new CsvRows(new StringReader("\"a\n\nb\"\nc\n"), ',')) {
            rows.next();
            assertThat(rows.next().map(CsvRow::line)).contains(4);
        }
    }

    @Test
    void quotes_that_are_never_closed_are_told() throws IOException {
        try (CsvRows rows = new CsvRows(new StringReader("a,\"b\nc,d\n"), ',')) {
            while (rows.next().isPresent()) {}
            assertThat(rows.openAtEnd()).isTrue();
        }
    }

    @Property
    void what_is_quoted_by_the_rules_comes_back(
            @ForAll @Size(max = 5)
                    List<@Size(min = 1, max = 5) List<@NotEmpty @CharRange(from = ' ', to = '~') String>> table)
            throws IOException {
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
        assertThat(read(text, ';')).isEqualTo(table);
    }

    private static List<List<String>> read(String text) throws IOException {
        return read(text, ',');
    }

    private static List<List<String>> read(String text, char separator) throws IOException {
        List<List<String>> read = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new StringReader(text), separator)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get().cells());
            }
        }
        return read;
    }
}
