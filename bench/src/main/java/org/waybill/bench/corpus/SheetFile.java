package org.waybill.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.screening.list.csv.CsvRow;
import org.waybill.screening.list.csv.CsvRows;

/** A file of comma-separated values, below its head. */
public final class SheetFile {
    private SheetFile() {}

    /**
     * The rows below the head.
     *
     * @param cells how many each row has at least
     * @throws UnreadableCase where there is no such file, or a row is shorter
     */
    public static List<CsvRow> rows(Path file, int cells) {
        try (CsvRows all = new CsvRows(Files.newBufferedReader(file), ',')) {
            List<CsvRow> rows = new ArrayList<>();
            all.next();
            for (Optional<CsvRow> row = all.next(); row.isPresent(); row = all.next()) {
                rows.add(wide(row.get(), cells, file));
            }
            return rows;
        } catch (IOException e) {
            throw new UnreadableCase(file, "cannot be read. Give the folder that holds it.");
        }
    }

    private static CsvRow wide(CsvRow row, int cells, Path file) {
        if (row.cells().size() < cells) {
            throw new UnreadableCase(file, "line " + row.line() + " has too few columns. Take the file anew.");
        }
        return row;
    }
}
