package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks a word up before it is read letter by letter; both readings stand. */
final class KnownFirst implements Scheme {
    private final KnownReadings known;
    private final Scheme letters;

    KnownFirst(KnownReadings known, Scheme letters) {
        this.known = known;
        this.letters = letters;
    }

    @Override
    public List<Reading> read(String word) {
        List<Reading> read = letters.read(word);
        return known.of(word).map(latin -> with(latin, word, read)).orElse(read);
    }

    private static List<Reading> with(String latin, String word, List<Reading> read) {
        Reading first = new Reading(List.of(new Piece(latin, 0, word.length(), false)));
        return new ArrayList<>(
                Stream.concat(Stream.of(first), read.stream()).distinct().toList());
    }
}
