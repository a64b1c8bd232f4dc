package org.waybill.corroboration.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void a_table_saved_on_another_system_is_the_same_table() {
        Table table = Table.parse("t.tsv", "\uFEFF# version 3\r\n# a note\r\na\twhy\r\n x | y \tbecause\r\n", "a");
        assertThat(table.version()).isEqualTo(3);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).all("a")).containsExactly("x", "y");
        assertThat(table.rows().get(0).place()).isEqualTo("t.tsv:4");
    }

    @ParameterizedTest(name = "{0}: {1} at line {2}")
    @CsvSource({
        "'a~why^x~because',                         NO_VERSION,    1",
        "'# version one^a~why^x~because',           NO_VERSION,    1",
        "'',                                        NO_VERSION,    1",
        "'# version 1^b~why^x~because',             OTHER_COLUMNS, 2",
        "'# version 1^a^x',                         OTHER_COLUMNS, 2",
        "'# version 1^# nothing else',              OTHER_COLUMNS, 2",
        "'# version 1^a~why^x',                     OTHER_CELLS,   3",
        "'# version 1^a~why^^x~because^x~y~z',      OTHER_CELLS,   5",
        "'# version 1^a~why^x~ ',                   NO_REASON,     3",
    })
    void what_is_wrong_is_told_with_its_line(String text, TableFault fault, int line) {
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> Table.parse("t.tsv", text.replace('~', '\t').replace('^', '\n'), "a"))
                .withMessageStartingWith(fault.code() + " t.tsv, line " + line + ":")
                .withMessageEndingWith(fault.action())
                .extracting(TableTrouble::fault)
                .isEqualTo(fault);
    }

    private static final Table WORDS = Table.parse("words.tsv", """
            # version 1
            word\tplace\tvalue\twhy
            over\tbefore\t1\tbound
            or more\tafter\t2\tbound
            about\tbefore\tmany\tbound
            over\tsentence\t3\tguess
            """, "word", "place", "value");

    @Test
    void one_column_is_looked_up_by_another_among_the_rows_asked_for() {
        Table before = WORDS.where("place", "before");
        assertThat(before.column("word")).containsExactly("over", "about");
        assertThat(WORDS.where("place", "beside").column("word")).isEmpty();
        assertThat(WORDS.where("place", "after").index("word", "value", Integer::valueOf))
                .isEqualTo(Map.of("or more", 2));
    }

    @Test
    void a_row_that_cannot_be_looked_up_is_told_with_its_line() {
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> WORDS.index("word", "place", String::strip))
                .withMessageStartingWith("WB-506 words.tsv, line 6:");
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> WORDS.where("place", "before").index("word", "value", Integer::valueOf))
                .withMessageStartingWith("WB-505 words.tsv, line 5: value is \"many\"");
    }
}
