package org.waybill.server.lookup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.pipeline.live.JobProgress;
import org.waybill.pipeline.live.JobResult;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.screening.Screener;
import org.waybill.screening.list.csv.CsvFile;
import org.waybill.screening.list.record.ListPart;
import org.waybill.server.sheet.Headings;
import org.waybill.server.sheet.ScreenedRows;
import org.waybill.server.sheet.Sheet;
import org.waybill.server.sheet.SheetRow;

/** Looks up every row of a sheet that somebody sent, as long work; broken rows stand in the answer. */
public final class SheetScreening {
    /** As many rows as one sheet may have. */
    public static final int MOST_ROWS = 20_000;

    private static final int CHUNK = 64;

    private final Opening sheet;
    private final Headings headings;
    private final int rows;
    private final AtHand lists;
    private final Screener.Wish wish;

    /** Opens a sheet from its beginning. */
    private interface Opening {
        Sheet open() throws IOException;
    }

    private SheetScreening(Opening sheet, AtHand lists, Screener.Wish wish) throws IOException {
        this.sheet = sheet;
        this.lists = lists;
        this.wish = wish;
        try (Sheet once = sheet.open()) {
            this.headings = Headings.of(once.head());
            this.rows = counted(once);
        }
    }

    /**
     * A file, in whatever encoding it is.
     *
     * @throws BadSheet where it names nobody, or too many
     */
    public static SheetScreening ofFile(byte[] bytes, AtHand lists, Screener.Wish wish) {
        return checked(
                () -> Sheet.of(CsvFile.text(
                        new ListPart(ListPart.Role.MAIN, "the sheet", () -> new ByteArrayInputStream(bytes)))),
                lists,
                wish);
    }

    /**
     * Lines that were pasted: a sheet where the first is a line of headings, else one name in each line.
     *
     * @throws BadSheet where they name nobody, or too many
     */
    public static SheetScreening ofLines(String pasted, AtHand lists, Screener.Wish wish) {
        String text = isSheet(pasted) ? pasted : column(pasted);
        return checked(() -> Sheet.of(new StringReader(text)), lists, wish);
    }

    private static SheetScreening checked(Opening sheet, AtHand lists, Screener.Wish wish) {
        try {
            SheetScreening made = new SheetScreening(sheet, lists, wish);
            made.check();
            return made;
        } catch (IOException e) {
            throw new BadSheet("The sheet cannot be read to its end.");
        }
    }

    private static boolean isSheet(String pasted) {
        try (Sheet sheet = Sheet.of(new StringReader(pasted))) {
            return Headings.of(sheet.head()).canName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name may hold any of the characters that part cells. */
    private static String column(String pasted) {
        return pasted.lines()
                .map(line -> "\"" + line.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("\n", "name\n", "\n"));
    }

    private static int counted(Sheet sheet) throws IOException {
        int rows = 0;
        while (rows <= MOST_ROWS && sheet.next().isPresent()) {
            rows++;
        }
        return rows;
    }

    private void check() {
        if (!headings.canName()) {
            throw new BadSheet("No column of the sheet is one of names: head it \"name\" in the first line.");
        }
        if (rows == 0 || rows > MOST_ROWS) {
            throw new BadSheet(
                    rows == 0
                            ? "The sheet has no row that holds anything."
                            : "The sheet has more than " + MOST_ROWS
                                    + " rows: send it in parts, or use \"waybill screen --file\".");
        }
    }

    /** How many rows hold anything. */
    public int rows() {
        return rows;
    }

    /** Headings of columns that are not compared, as written. */
    public List<String> leftOut() {
        return headings.leftOut();
    }

    /** Does it; to be given to a job. */
    public JobResult run(JobProgress progress) {
        Path answers = null;
        try {
            answers = Files.createTempFile("waybill-screened-", ".csv");
            write(answers, progress);
            return new JobResult.Written(answers, "matches.csv", "text/csv; charset=utf-8", Files.size(answers));
        } catch (IOException e) {
            delete(answers);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(answers);
            throw e;
        }
    }

    private void write(Path answers, JobProgress progress) throws IOException {
        ScreenedRows screened = new ScreenedRows(headings, lists.screener(), wish, lists.editions());
        try (Sheet source = sheet.open();
                Writer out = Files.newBufferedWriter(answers)) {
            out.write(ScreenedRows.head());
            int done = 0;
            for (List<SheetRow> some = chunk(source); !some.isEmpty(); some = chunk(source)) {
                progress.done(done, rows, "rows looked up");
                out.write(screened.lines(some));
                done += some.size();
            }
            progress.done(done, rows, "rows looked up");
        }
    }

    private static List<SheetRow> chunk(Sheet sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>(CHUNK);
        while (rows.size() < CHUNK) {
            Optional<SheetRow> row = sheet.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It lies in a folder of passing things, which the system clears.
            return;
        }
    }
}
