package org.waybill.screening.list.ofac;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.screening.list.csv.CsvRow;
import org.waybill.screening.list.csv.CsvRows;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.table.TableRows;

/** Knows OFAC's files by how they begin. */
public final class OfacSniff {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern PROGRAM = Pattern.compile("<(?:\\w+:)?program>\\s*([^<]+?)\\s*<");
    private static final Pattern BETWEEN = Pattern.compile("\\]\\s*\\[");
    private static final List<String> NOT_SDN = TableRows.beside(OfacSniff.class, "not-sdn.tsv").rows().stream()
            .map(row -> row.get(0))
            .toList();

    private OfacSniff() {}

    /** Which of the four CSV files begins so, if one of them does. */
    public static Optional<ListPart.Role> role(String head) {
        return first(head)
                .filter(row -> NUMBER.matcher(row.cell(0).strip()).matches())
                .flatMap(OfacSniff::role);
    }

    private static Optional<ListPart.Role> role(CsvRow row) {
        return switch (row.cells().size()) {
            case 12 -> Optional.of(ListPart.Role.MAIN);
            case 6 -> numbered(row, ListPart.Role.ADDRESSES);
            case 5 -> numbered(row, ListPart.Role.ALIASES);
            case 2 -> Optional.of(ListPart.Role.COMMENTS);
            default -> Optional.empty();
        };
    }

    private static Optional<ListPart.Role> numbered(CsvRow row, ListPart.Role role) {
        return NUMBER.matcher(row.cell(1).strip()).matches() ? Optional.of(role) : Optional.empty();
    }

    /** Whether it is the list of other sanctions, by the first programme named. */
    public static boolean isOther(String head) {
        return PROGRAM.matcher(head)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .or(() -> first(head)
                        .flatMap(row ->
                                BETWEEN.splitAsStream(row.cell(3)).findFirst().map(String::strip)))
                .filter(NOT_SDN::contains)
                .isPresent();
    }

    private static Optional<CsvRow> first(String head) {
        try (CsvRows rows = new CsvRows(new StringReader(head), ',')) {
            return rows.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
