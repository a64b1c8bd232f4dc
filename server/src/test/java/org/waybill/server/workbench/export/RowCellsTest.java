package org.waybill.server.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.desk.sheet.GapRow;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.report.wire.CsvTable;

class RowCellsTest {
    record Row(String words, PartyRef party, List<PartyRef> others, List<GapRow> deep, long number) {}

    private static final PartyRef RUSSIA = new PartyRef("ab", "state", "RU", "Russia");

    @Test
    void a_record_inside_a_row_becomes_columns_and_what_is_deeper_stands_as_json() {
        RowCells cells = new RowCells(Row.class);
        assertThat(cells.names())
                .containsExactly(
                        "words", "party_code", "party_kind", "party_id", "party_name", "others", "deep", "number");
        Row row = new Row("w", RUSSIA, List.of(RUSSIA, RUSSIA), List.of(new GapRow("s", "WB-101", "d", "a")), 3);
        assertThat(cells.of(row))
                .containsExactly(
                        "w",
                        "ab",
                        "state",
                        "RU",
                        "Russia",
                        "Russia; Russia",
                        "[{\"source\":\"s\",\"code\":\"WB-101\",\"detail\":\"d\",\"action\":\"a\"}]",
                        "3");
    }

    @Test
    void a_formula_of_a_document_stays_text_in_a_spreadsheet() {
        String formula = "=HYPERLINK(\"http://elsewhere.example\",\"x\")";
        GapRow row = new GapRow(formula, "WB-101", "+1", "@a");
        assertThat(CsvTable.line(new RowCells(GapRow.class).of(row)))
                .isEqualTo("\"'=HYPERLINK(\"\"http://elsewhere.example\"\",\"\"x\"\")\",WB-101,'+1,'@a");
    }
}
