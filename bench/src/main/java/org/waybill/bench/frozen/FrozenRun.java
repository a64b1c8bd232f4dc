package org.waybill.bench.frozen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.UnreadableCase;

/**
 * A run kept in a file: every figure and every outcome, to compare later runs with.
 *
 * @param boards in the order they were printed
 */
public record FrozenRun(List<Board> boards) {
    private static final int FORMAT = 1;
    private static final double DIGITS = 1e4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kept(
            @JsonProperty("format") int format,
            @JsonProperty("boards") List<KeptBoard> boards) {}

    private record KeptBoard(
            @JsonProperty("name") String name,
            @JsonProperty("measures") List<KeptMeasure> measures,
            @JsonProperty("outcomes") List<KeptOutcome> outcomes) {

        static KeptBoard of(Board board) {
            return new KeptBoard(
                    board.name(),
                    board.measures().stream().map(KeptMeasure::of).toList(),
                    board.outcomes().stream().map(KeptOutcome::of).toList());
        }

        Board board() {
            return new Board(
                    name,
                    measures.stream().map(KeptMeasure::measure).toList(),
                    outcomes.stream().map(KeptOutcome::outcome).toList());
        }
    }

    private record KeptMeasure(
            @JsonProperty("name") String name,
            @JsonProperty("kind") Measure.Kind kind,
            @JsonProperty("value") @Nullable Double value,
            @JsonProperty("of") int of) {

        static KeptMeasure of(Measure measure) {
            Double value = Double.isNaN(measure.value()) ? null : Math.rint(measure.value() * DIGITS) / DIGITS;
            return new KeptMeasure(measure.name(), measure.kind(), value, measure.of());
        }

        Measure measure() {
            return new Measure(name, kind, value == null ? Double.NaN : value, of, null);
        }
    }

    private record KeptOutcome(
            @JsonProperty("key") String key,
            @JsonProperty("right") boolean right,
            @JsonProperty("said") String said) {

        static KeptOutcome of(Outcome outcome) {
            return new KeptOutcome(outcome.key(), outcome.right(), outcome.said());
        }

        Outcome outcome() {
            return new Outcome(key, right, said, "");
        }
    }

    public FrozenRun {
        boards = List.copyOf(boards);
    }

    /** Reads a kept run. */
    public static FrozenRun read(Path file) {
        try {
            Kept kept = JSON.readValue(file.toFile(), Kept.class);
            if (kept.format != FORMAT) {
                throw new UnreadableCase(file, "has format " + kept.format + ". Freeze the run again.");
            }
            return new FrozenRun(kept.boards.stream().map(KeptBoard::board).toList());
        } catch (IOException e) {
            throw new UnreadableCase(file, "is not a frozen run. Freeze the run again.");
        }
    }

    /** Keeps this run; the same run gives the same bytes. */
    public void write(Path file) {
        Kept kept = new Kept(FORMAT, boards.stream().map(KeptBoard::of).toList());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, writer().writeValueAsString(kept) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** One line for each figure and each case, so that a diff of two runs can be read. */
    private static ObjectWriter writer() {
        return JSON.writer(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    }
}
