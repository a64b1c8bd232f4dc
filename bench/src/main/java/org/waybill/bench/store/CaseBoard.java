package org.waybill.bench.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.waybill.bench.board.Table;
import org.waybill.bench.pile.Pile;

/**
 * The figures of a case, beside those of one a tenth as large.
 *
 * @param documents of the larger case
 * @param tenth documents of the smaller one
 * @param claimsPer document, on average
 * @param seed of the pile
 * @param growths in the order they were measured
 */
public record CaseBoard(
        @JsonProperty("documents") int documents,
        @JsonProperty("tenth") int tenth,
        @JsonProperty("claims_per") int claimsPer,
        @JsonProperty("seed") long seed,
        @JsonProperty("figures") List<Growth> growths) {
    private static final int PART = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    public CaseBoard {
        growths = List.copyOf(growths);
    }

    /**
     * Makes both cases in a folder, the smaller first, and removes them unless they are to stay.
     *
     * @param progress hears of every figure as soon as it is known
     */
    public static CaseBoard measured(
            Path folder, Pile pile, int documents, int calls, boolean keep, Consumer<String> progress) {
        int tenth = documents / PART;
        List<Figure> small = new CaseRun(folder.resolve("tenth"), pile, tenth, calls, keep).run(progress);
        List<Figure> large = new CaseRun(folder.resolve("whole"), pile, documents, calls, keep).run(progress);
        List<Growth> growths = new ArrayList<>();
        for (int at = 0; at < large.size(); at++) {
            growths.add(Growth.of(small.get(at), large.get(at), (double) documents / tenth));
        }
        return new CaseBoard(documents, tenth, pile.claimsPer(), pile.seed(), growths);
    }

    /** For a page. */
    public Table table() {
        return table(tenth, documents, growths);
    }

    /** Figures of a pile of documents, beside those of a smaller one. */
    public static Table table(int tenth, int documents, List<Growth> growths) {
        Table table = new Table("measure", tenth + " documents", documents + " documents", "unit", "grows as N^");
        for (Growth growth : growths) {
            table.row(
                    growth.name(),
                    text(growth.tenth()),
                    text(growth.whole()),
                    growth.unit(),
                    String.format(Locale.ROOT, "%.2f", growth.exponent()));
        }
        return table;
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 1000 ? "%.1f" : "%.0f", value);
    }

    /** Keeps the figures as JSON, one line for each. */
    public void write(Path file) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            Files.writeString(file, JSON.writer(lines).writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Reads kept figures. */
    public static CaseBoard read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), CaseBoard.class);
    }
}
