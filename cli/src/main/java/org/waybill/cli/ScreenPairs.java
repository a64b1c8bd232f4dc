package org.waybill.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Listing;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.policy.Policy;
import org.waybill.server.sheet.Kinds;
import org.waybill.server.sheet.Sheet;
import org.waybill.server.sheet.SheetRow;
import org.waybill.server.sheet.SheetWriter;

/** Scores pairs of names, so that anybody can measure the comparison from outside. */
final class ScreenPairs {
    private static final String SCORE = "score";
    private static final String OTHER_SCORE = "waybill_score";

    private final Console console;
    private final Preparation preparation = Preparation.standard();
    private final NameScorer scorer = new NameScorer(Policy.standard());
    private int scored;
    private int broken;

    ScreenPairs(Console console) {
        this.console = console;
    }

    /** Writes every row of the sheet again, its score behind it; to standard output where no file is named. */
    void run(Path pairs, @Nullable Path out) {
        try (Sheet sheet = Sheets.open(pairs)) {
            Places places = Places.of(sheet.head(), pairs);
            if (out == null) {
                rows(sheet, places, text -> console.bytes(text.getBytes(StandardCharsets.UTF_8)));
            } else {
                write(sheet, places, out);
            }
        } catch (IOException e) {
            throw Sheets.notRead(pairs);
        }
        console.note("Scored " + Summary.counted(scored, "pair") + " by policy "
                + Policy.standard().version() + (broken == 0 ? "." : "; " + broken + " could not be read."));
    }

    private interface Taker {
        void take(String text) throws IOException;
    }

    private void write(Sheet sheet, Places places, Path out) throws IOException {
        Path begun = out.resolveSibling(out.getFileName() + ".part");
        try (BufferedWriter writer = Files.newBufferedWriter(begun)) {
            rows(sheet, places, writer::write);
        } catch (IOException e) {
            throw Sheets.notWritten(out);
        }
        Sheets.settle(begun, out);
    }

    private void rows(Sheet sheet, Places places, Taker taker) throws IOException {
        List<String> head = new ArrayList<>(sheet.head());
        head.add(head.contains(SCORE) ? OTHER_SCORE : SCORE);
        taker.take(SheetWriter.same(head, sheet.separator()));
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            taker.take(SheetWriter.same(scored(row.get(), places, sheet.head().size()), sheet.separator()));
        }
    }

    /** A row that cannot be read keeps its place, empty, so that rows still stand across from one another. */
    private List<String> scored(SheetRow row, Places places, int width) {
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        if (row.broken().isPresent()) {
            broken++;
            console.note("WB-657 line " + row.line() + ": " + row.broken().get() + ". Mend the row; it has no score.");
            cells.add("");
        } else {
            scored++;
            cells.add(String.format(Locale.ROOT, "%.6f", score(row, places)));
        }
        return cells;
    }

    private double score(SheetRow row, Places places) {
        Listing.Kind kind = Kinds.of(row.cell(places.schema())).orElse(Listing.Kind.UNSTATED);
        return scorer.best(
                preparation.prepare(row.cell(places.first()), kind),
                preparation.prepare(row.cell(places.second()), kind));
    }

    /**
     * Where the columns stand.
     *
     * @param schema -1 where there is none
     */
    private record Places(int schema, int first, int second) {
        static Places of(List<String> head, Path file) {
            List<String> plain = head.stream()
                    .map(one -> one.strip().toLowerCase(Locale.ROOT))
                    .toList();
            Places places = new Places(plain.indexOf("schema"), plain.indexOf("name1"), plain.indexOf("name2"));
            if (places.first < 0 || places.second < 0) {
                throw new UserError(
                        "WB-654",
                        file + " has no columns name1 and name2 but: " + Sheets.headings(head),
                        "Name the columns in the first line.");
            }
            return places;
        }
    }
}
