package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.screening.script.Piece;
import org.waybill.screening.script.Reading;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.variant.LatinSounds;
import org.waybill.screening.variant.Skeletons;
import org.waybill.screening.variant.SpelledSounds;

/**
 * Single names in another script against their Latin spelling, by letters alone.
 *
 * <p>The tables of known words come from the same data, so they are left out here.
 */
final class TokenBoard {
    private static final int MOST = 3_000;
    /** Rows with one bearer hold the slips of whoever filled in the data. */
    private static final int LEAST_BEARERS = 2;

    private static final int SHORTEST = 3;
    private static final double ALIKE = 0.8;
    /** How far off the Latin word of a false pair stands among the drawn. */
    private static final int FALSE_PAIR = 7;

    private final Transcriber letters = Transcriber.byLetters();

    /** One script. */
    Board of(Transliteration.Sort sort, List<Transliteration> rows, long seed) {
        List<Transliteration> drawn = new ArrayList<>(rows.stream()
                .filter(row -> row.sort() == sort)
                .filter(row -> row.bearers() >= LEAST_BEARERS && row.latin().length() >= SHORTEST)
                .toList());
        Collections.shuffle(drawn, new Random(seed));
        drawn.subList(Math.min(MOST, drawn.size()), drawn.size()).clear();
        return new Board(
                "single names, " + sort.key(),
                List.of(
                        share("alike", drawn, 0, this::alike),
                        share("alike, false pairs", drawn, FALSE_PAIR, this::alike),
                        share("equal skeleton", drawn, 0, this::sameSkeleton),
                        share("equal skeleton, false pairs", drawn, FALSE_PAIR, this::sameSkeleton)),
                List.of());
    }

    private static Measure share(
            String name, List<Transliteration> drawn, int off, ToDoubleBiFunction<String, String> likeness) {
        int alike = 0;
        for (int at = 0; at < drawn.size(); at++) {
            String latin = drawn.get((at + off) % drawn.size()).latin();
            alike += likeness.applyAsDouble(drawn.get(at).foreign(), latin) >= ALIKE ? 1 : 0;
        }
        return Measure.share(name, alike, drawn.size());
    }

    private double alike(String foreign, String latin) {
        return letters.read(foreign).stream()
                .mapToDouble(reading -> alike(reading, latin))
                .max()
                .orElse(0);
    }

    private static double alike(Reading reading, String latin) {
        boolean vowelless = reading.pieces().stream().anyMatch(Piece::vowelless);
        return vowelless
                ? SpelledSounds.standard().likeness(joined(reading), latin)
                : LatinSounds.standard().likeness(joined(reading), latin);
    }

    private double sameSkeleton(String foreign, String latin) {
        String wanted = Skeletons.of(latin);
        return letters.read(foreign).stream()
                        .anyMatch(reading -> Skeletons.of(joined(reading)).equals(wanted))
                ? 1
                : 0;
    }

    private static String joined(Reading reading) {
        return reading.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
