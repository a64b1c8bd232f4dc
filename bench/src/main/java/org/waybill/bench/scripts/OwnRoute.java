package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.script.Piece;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.variant.SpelledSounds;

/** The product's own tables. */
final class OwnRoute implements Route {
    /** Marks a word without vowels in the plain text that routes exchange. */
    private static final String VOWELLESS = "*";

    @Override
    public String name() {
        return "own";
    }

    @Override
    public List<List<String>> read(String original) {
        return Transcriber.standard().read(original).stream()
                .map(reading -> reading.pieces().stream().map(OwnRoute::word).toList())
                .toList();
    }

    private static String word(Piece piece) {
        return piece.vowelless() ? VOWELLESS + piece.text() : piece.text();
    }

    @Override
    public List<String> words(String latin) {
        List<String> words = new ArrayList<>();
        Transcriber.standard().read(latin).stream()
                .limit(1)
                .flatMap(reading -> reading.pieces().stream())
                .forEach(piece -> words.add(piece.text()));
        return words;
    }

    @Override
    public double likeness(String read, String latin) {
        return read.startsWith(VOWELLESS)
                ? SpelledSounds.standard().likeness(read.substring(1), latin)
                : EditDistance.likeness(read, latin);
    }
}
