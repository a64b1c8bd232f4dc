package org.waybill.screening.script;

import java.util.List;

/** Latin letters, and numbers that stand alone. */
final class LatinScheme implements Scheme {
    @Override
    public List<Reading> read(String word) {
        String plain = LatinLetters.plain(word);
        return plain.isEmpty() ? List.of() : List.of(new Reading(List.of(new Piece(plain, 0, word.length(), false))));
    }
}
