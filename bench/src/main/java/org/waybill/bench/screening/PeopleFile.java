package org.waybill.bench.screening;

import java.nio.file.Path;
import java.util.List;
import org.waybill.bench.corpus.SheetFile;
import org.waybill.model.BirthDate;
import org.waybill.model.PartialDate;

/** People in the columns of yente's test files. The whole name stands first, the date of birth sixth. */
public final class PeopleFile {
    private static final int NAME = 0;
    private static final int BORN = 5;

    private PeopleFile() {}

    /** The people of a file, in its order. */
    public static List<Asked> read(Path file) {
        return SheetFile.rows(file, BORN + 1).stream()
                .map(row -> new Asked(row.line() + " " + row.cell(NAME), row.cell(NAME), births(row.cell(BORN))))
                .toList();
    }

    /** Only the year: the files write 1969-7-16 beside 1969-07-16, and the boards ask by year. */
    private static List<BirthDate> births(String date) {
        return date.isBlank()
                ? List.of()
                : List.of(BirthDate.of(PartialDate.parse(date.strip().substring(0, 4))));
    }
}
