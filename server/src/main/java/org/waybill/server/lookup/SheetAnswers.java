package org.waybill.server.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.desk.sheet.Page;
import org.waybill.server.sheet.Sheet;
import org.waybill.server.sheet.SheetRow;

/**
 * Some of what a screened sheet came to.
 *
 * @param rows lines of the answer
 * @param counts how many lines there are of each result: {@code match}, {@code none}, {@code broken}
 */
public record SheetAnswers(Page<SheetAnswers.Row> rows, Map<String, Integer> counts) {
    private static final int NAME = 3;
    private static final int RANK = 4;
    private static final int SCORE = 5;
    private static final int LIST = 6;
    private static final int ENTRY = 7;
    private static final int LISTED_AS = 8;
    private static final int SENTENCE = 12;
    private static final int NOT_COMPARED = 13;

    /**
     * One line.
     *
     * @param line of the sheet that was sent, from 1
     * @param result {@code match}, {@code none} or {@code broken}
     * @param name that was asked
     * @param rank of the match among those of its row, from 1; empty for none
     * @param score as written in the answer; empty for none
     * @param listing list and record; empty for none
     * @param listedAs the name the record stands under
     * @param sentence why, in words
     * @param remark what was not compared, or why the row is broken
     */
    public record Row(
            String line,
            String result,
            String name,
            String rank,
            String score,
            String listing,
            String listedAs,
            String sentence,
            String remark) {}

    /**
     * Reads them from the file that was written.
     *
     * @param result only these; empty for all
     */
    public static SheetAnswers of(Path file, String result, long from, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Row> shown = new ArrayList<>();
        long passed = 0;
        try (Sheet sheet = Sheet.of(Files.newBufferedReader(file))) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                Row one = row(row.get());
                counts.merge(one.result(), 1, Integer::sum);
                if (result.isEmpty() || one.result().equals(result)) {
                    if (passed >= from && shown.size() < most) {
                        shown.add(one);
                    }
                    passed++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetAnswers(new Page<>(shown, passed, from, most), counts);
    }

    private static Row row(SheetRow row) {
        String entry = row.cell(ENTRY);
        return new Row(
                row.cell(0),
                row.cell(1),
                row.cell(NAME),
                row.cell(RANK),
                row.cell(SCORE),
                entry.isEmpty() ? "" : row.cell(LIST) + "/" + entry,
                row.cell(LISTED_AS),
                row.cell(SENTENCE),
                row.cell(NOT_COMPARED));
    }
}
