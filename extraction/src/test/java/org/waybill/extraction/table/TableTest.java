package org.waybill.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_row_knows_its_columns() {
        Table table = Table.parse("t", "# why\nword\twhy\nsay\tplain\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).get("word")).isEqualTo("say");
    }

    @Test
    void a_row_of_another_width_is_named() {
        assertThatThrownBy(() -> Table.parse("t", "word\twhy\nsay\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 cells where the head has 2");
    }

    @Test
    void two_rows_of_one_key_are_refused() {
        Table table = Table.parse("t", "word\twhy\nsay\ta\nsay\tb\n");
        assertThatThrownBy(() -> table.index(row -> row.get("word"), row -> row))
                .hasMessage("two rows for say");
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        Table table = Table.parse("t", "word\twhy\nsay\ta\n");
        assertThatThrownBy(() -> table.rows().get(0).get("lemma")).hasMessageContaining("no column lemma");
    }
}
