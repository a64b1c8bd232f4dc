package org.waybill.report.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.waybill.report.export.roll.Export;
import org.waybill.report.export.roll.Roll;

/** Every table of a case in one archive, with a key to the columns. */
public final class Tables implements Export {
    private static final String INTRODUCTION = """
            What a case holds, as tables.

            Form: RFC 4180, UTF-8, lines ending in CR LF, a header in each file.
            Several values in one cell stand apart by "; ". An empty cell is nothing told.
            Text that a spreadsheet would run as a formula, and text that begins with an
            apostrophe, has an apostrophe in front. Take one leading apostrophe away to have
            the text itself. Characters that no file can hold are written U+FFFD.
            Dates are as precise as their source: 2023, 2023-09 or 2023-09-07. Moments are UTC.
            Places in a text count Unicode characters from 0.
            Ids are text. Tell a spreadsheet so when it opens a table: an id that has nothing
            but digits, or digits and one e, looks like a number to it and would be changed.
            A claim is what a document says on somebody's word. Nothing here is found to be so.

            """;

    private final Roll roll;

    public Tables(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        List<Table<?>> tables = all();
        StoredZip zip = new StoredZip(out);
        for (Table<?> table : tables) {
            zip.add(table.name() + ".csv", table::write);
        }
        zip.add("README.txt", readme -> readme.write(key(tables).getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private static String key(List<Table<?>> tables) {
        return INTRODUCTION + tables.stream().map(Table::key).collect(Collectors.joining());
    }

    private List<Table<?>> all() {
        return List.of(
                EntryTables.entries(roll),
                EntryTables.figures(roll),
                EntryTables.origins(roll),
                EntryTables.links(roll),
                ClaimColumns.table(roll),
                SourceTables.documents(roll),
                SourceTables.gaps(roll),
                PartyTables.parties(roll),
                PartyTables.matches(roll),
                JudgementTables.assessments(roll),
                JudgementTables.elements(roll),
                JudgementTables.caps(roll),
                JudgementTables.reviews(roll));
    }
}
