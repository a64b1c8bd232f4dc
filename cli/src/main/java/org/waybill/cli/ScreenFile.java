package org.waybill.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waybill.model.Sha256;
import org.waybill.screening.policy.Policy;
import org.waybill.server.sheet.Headings;
import org.waybill.server.sheet.ScreenedRows;
import org.waybill.server.sheet.Sheet;
import org.waybill.server.sheet.SheetRow;

/** Looks up every row of a sheet, on all cores, and writes the answers in the order of the rows. */
final class ScreenFile {
    private static final int CHUNK = 64;

    /** Chunks under way for each core: enough that none waits, few enough that memory stays small. */
    private static final int AHEAD = 4;

    private final Console console;
    private final ScreeningOptions options;
    private final ScreeningOptions.AtHand atHand;

    ScreenFile(Console console, ScreeningOptions options, ScreeningOptions.AtHand atHand) {
        this.console = console;
        this.options = options;
        this.atHand = atHand;
    }

    /** Reads one sheet and writes the other; what an earlier run wrote is not done again. */
    void run(Path file, Path out) {
        Before before = Before.of(file);
        try (Sheet sheet = Sheets.open(file)) {
            Headings headings = headings(sheet, file);
            if (!headings.leftOut().isEmpty()) {
                console.note("Columns not compared: " + Sheets.headings(headings.leftOut()) + ".");
            }
            ScreenedRows rows = new ScreenedRows(headings, options.screener(atHand), options.wish(), atHand.editions());
            try (UnfinishedSheet written = UnfinishedSheet.open(out, fingerprint(before), ScreenedRows.head())) {
                if (written.doneLine() > 0) {
                    console.note("Goes on behind line " + written.doneLine() + ", where an earlier run stopped.");
                }
                screen(sheet, rows, written, before.lines());
                written.finish();
            }
        } catch (IOException e) {
            throw Sheets.notRead(file);
        }
        SheetSummary.of(out).tell(console, out);
    }

    private void screen(Sheet sheet, ScreenedRows rows, UnfinishedSheet written, int lines) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        ProgressBar progress = new ProgressBar(console, "Screening");
        Deque<Chunk> under = new ArrayDeque<>();
        try {
            for (List<SheetRow> some = chunk(sheet, written.doneLine());
                    !some.isEmpty();
                    some = chunk(sheet, written.doneLine())) {
                List<SheetRow> these = some;
                under.add(new Chunk(these.get(these.size() - 1).line(), workers.submit(() -> rows.lines(these))));
                if (under.size() >= threads * AHEAD) {
                    write(under.remove(), written, progress, lines);
                }
            }
            while (!under.isEmpty()) {
                write(under.remove(), written, progress, lines);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * Rows that are being looked up.
     *
     * @param line the last of them
     * @param answer what is to be written
     */
    private record Chunk(int line, Future<String> answer) {}

    private static void write(Chunk chunk, UnfinishedSheet written, ProgressBar progress, int lines) {
        try {
            written.write(chunk.answer().get());
            progress.done(Math.min(chunk.line(), lines), lines, "");
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "rows up to line " + chunk.line() + " could not be looked up", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rows were looked up", e);
        }
    }

    private static List<SheetRow> chunk(Sheet sheet, int doneLine) throws IOException {
        List<SheetRow> rows = new ArrayList<>(CHUNK);
        while (rows.size() < CHUNK) {
            Optional<SheetRow> row = sheet.next();
            if (row.isEmpty()) {
                break;
            }
            row.filter(one -> one.line() > doneLine).ifPresent(rows::add);
        }
        return rows;
    }

    private static Headings headings(Sheet sheet, Path file) {
        Headings headings = Headings.of(sheet.head());
        if (!headings.canName()) {
            throw new UserError(
                    "WB-654",
                    file + " has no column for names; its headings: " + Sheets.headings(sheet.head()),
                    "Head it \"name\" in the first line.");
        }
        return headings;
    }

    private String fingerprint(Before before) {
        return String.join(
                "\n",
                "waybill screen 1, " + new BuildVersion().getVersion()[0] + ", policy "
                        + Policy.standard().version(),
                "sheet " + before.sha256().hex(),
                options.fingerprint(atHand));
    }

    /**
     * What is known of a sheet before it is read row by row.
     *
     * @param sha256 of its bytes
     * @param lines how many, at least 1
     */
    private record Before(Sha256 sha256, int lines) {
        static Before of(Path file) {
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
                int lines = lines(in);
                return new Before(Sha256.of(in.getMessageDigest()), lines);
            } catch (IOException e) {
                throw Sheets.notRead(file);
            }
        }

        private static int lines(InputStream in) throws IOException {
            byte[] bytes = new byte[1 << 16];
            int lines = 1;
            for (int got = in.read(bytes); got > 0; got = in.read(bytes)) {
                for (int i = 0; i < got; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }
}
