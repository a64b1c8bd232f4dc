package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.waybill.screening.list.csv.CsvFile;
import org.waybill.screening.list.record.ListPart;
import org.waybill.server.sheet.Sheet;

/** Sheets on disk. */
final class Sheets {
    private Sheets() {}

    /** Opens a sheet in the encoding that it is in. */
    static Sheet open(Path file) {
        try {
            return Sheet.of(
                    CsvFile.text(new ListPart(ListPart.Role.MAIN, file.toString(), () -> Files.newInputStream(file))));
        } catch (IOException e) {
            throw notRead(file);
        }
    }

    static UserError notRead(Path file) {
        return new UserError(
                "WB-655", file + " cannot be read to its end", "Check that it is there and that you may read it.");
    }

    static UserError notWritten(Path file) {
        return new UserError(
                "WB-656", file + " cannot be written", "Free some room there, or name a place where you may write.");
    }

    /** Gives a finished file its name in one step. */
    static void settle(Path begun, Path file) {
        try {
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notWritten(file);
        }
    }

    /** Headings as they may be shown. */
    static String headings(List<String> head) {
        return head.isEmpty() ? "none at all" : Plain.cut(Plain.of(String.join(", ", head)), 200);
    }
}
