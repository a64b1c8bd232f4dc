package org.waybill.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_row_knows_its_columns() {
        Table table = Table.parse("t", "# why\nword\twhy\nsay\tplain\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).get("word")).isEqualTo("say");
    }

    @Test
    void a_head_names_the_columns_in_order() {
        assertThat(Table.parse("t", "word\twhy\n").columns()).containsExactly("word", "why");
    }

    @Test
    void a_remark_may_stand_anywhere_and_a_sharp_inside_a_row() {
        Table table = Table.parse("t", "# a\nname\twhy\n# b\nKN-#\t# c\n\n");
        assertThat(table.rows()).extracting(Table.Row::cells).containsExactly(List.of("KN-#", "# c"));
    }

    @Test
    void an_empty_cell_at_the_end_is_still_a_cell() {
        Table table = Table.parse("t", "word\twhy\nsay\t");
        assertThat(table.rows().get(0).get("why")).isEmpty();
    }

    @Test
    void a_bar_parts_the_values_of_a_cell() {
        Table table = Table.parse("t", "names\twhen\nUN|U.N.|\t\n");
        assertThat(table.rows().get(0).all("names")).containsExactly("UN", "U.N.", "");
        assertThat(table.rows().get(0).all("when")).isEmpty();
    }

    @Test
    void a_checkout_with_other_line_ends_reads_the_same() {
        Table table = Table.parse("t", "word\twhy\r\nsay\ta\r\n\r\n");
        assertThat(table.rows()).extracting(Table.Row::cells).containsExactly(List.of("say", "a"));
    }

    @Test
    void a_fault_names_the_table_and_the_line_as_an_editor_counts_it() {
        Table.Row row = Table.parse("items.tsv", "# why\nphrase\tclass\n\n# more\nshell\tbomb\n")
                .rows()
                .get(0);
        assertThat(row.line()).isEqualTo(5);
        assertThat(row.fault("no class bomb")).hasMessage("items.tsv, line 5: no class bomb");
    }

    @Test
    void a_table_without_a_head_is_refused() {
        assertThatThrownBy(() -> Table.parse("t", "# why\n\n")).hasMessage("the table t has no head");
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "absent.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.tsv");
    }

    @Test
    void a_row_of_another_width_is_named() {
        assertThatThrownBy(() -> Table.parse("t", "word\twhy\nsay\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("t, line 2: 1 cells where the head has 2");
    }

    @Test
    void two_rows_of_one_key_are_refused() {
        Table table = Table.parse("t", "word\twhy\nsay\ta\nsay\tb\n");
        assertThatThrownBy(() -> table.index(row -> row.get("word"), row -> row))
                .hasMessage("t, line 3: a second row for say");
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        Table table = Table.parse("t", "word\twhy\nsay\ta\n");
        assertThatThrownBy(() -> table.rows().get(0).get("lemma")).hasMessageContaining("no column lemma");
    }
}
