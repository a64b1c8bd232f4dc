package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.server.sheet.Sheet;
import org.waybill.server.sheet.SheetRow;

/** What a finished sheet of answers holds, told from the sheet itself, whoever wrote which part of it. */
final class SheetSummary {
    private static final int LINE = 0;
    private static final int RESULT = 1;
    private static final int RANK = 4;
    private static final int WHY = 13;

    /** So many broken rows are named; the sheet names all. */
    private static final int MOST_TOLD = 20;

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int matches;

    private SheetSummary() {}

    static SheetSummary of(Path out) {
        SheetSummary summary = new SheetSummary();
        try (Sheet sheet = Sheet.of(Files.newBufferedReader(out))) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                summary.take(row.get());
            }
            return summary;
        } catch (IOException e) {
            throw Sheets.notRead(out);
        }
    }

    private void take(SheetRow row) {
        String result = row.cell(RESULT);
        if (result.equals("match")) {
            matches++;
        }
        if (!result.equals("match") || row.cell(RANK).equals("1")) {
            rows.merge(result, 1, Integer::sum);
        }
        if (result.equals("broken") && broken.size() < MOST_TOLD) {
            broken.add("WB-657 line " + row.cell(LINE) + ": " + row.cell(WHY)
                    + ". Mend the row; nobody was looked up for it.");
        }
    }

    void tell(Console console, Path out) {
        broken.forEach(console::note);
        int lost = count("broken");
        if (lost > broken.size()) {
            console.note("WB-657 " + (lost - broken.size()) + " more rows are broken. " + out + " names each.");
        }
        console.line(Summary.counted(
                        rows.values().stream().mapToInt(Integer::intValue).sum(), "row") + ": "
                + count("match") + " with matches (" + Summary.counted(matches, "match", "matches") + "), "
                + count("none") + " without, " + lost + " broken.");
        console.line("Answers: " + out);
    }

    private int count(String result) {
        return rows.getOrDefault(result, 0);
    }
}
