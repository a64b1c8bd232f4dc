package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.waybill.screening.table.TableRows;

/**
 * Korean: one syllable, one piece, for lists print the syllables of given names apart, joined or with a hyphen.
 *
 * <p>A family name at the begin is read as it is usually spelled (Kim, Lee, Park), the rest by the tables.
 */
final class HangulScheme implements Scheme {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;

    private final String[][] initials = new String[3][];
    private final String[][] medials = new String[3][];
    private final String[][] finals = new String[3][];
    private final Map<String, List<String>> families = new LinkedHashMap<>();

    HangulScheme() {
        List<List<String>> rows =
                TableRows.beside(HangulScheme.class, "hangul.tsv").rows();
        for (int spelling = 0; spelling < 3; spelling++) {
            initials[spelling] = column(rows, "initial", spelling);
            medials[spelling] = column(rows, "medial", spelling);
            finals[spelling] = column(rows, "final", spelling);
        }
        for (var row :
                TableRows.beside(HangulScheme.class, "hangul-families.tsv").rows()) {
            families.put(row.get(0), List.of(row.get(1), row.get(2), row.get(3)));
        }
    }

    private static String[] column(List<List<String>> rows, String place, int spelling) {
        return rows.stream()
                .filter(row -> row.get(0).equals(place))
                .map(row -> row.get(2 + spelling).replace("-", ""))
                .toArray(String[]::new);
    }

    @Override
    public List<Reading> read(String word) {
        List<Reading> readings = new ArrayList<>();
        for (int spelling = 0; spelling < 3; spelling++) {
            Reading reading = new Reading(pieces(word, spelling));
            if (!reading.pieces().isEmpty() && !readings.contains(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private List<Piece> pieces(String word, int spelling) {
        List<Piece> pieces = new ArrayList<>();
        int at = familyLength(word);
        if (at > 0) {
            String family =
                    families.getOrDefault(word.substring(0, at), List.of()).get(spelling);
            pieces.add(new Piece(family, 0, at, false));
        }
        for (; at < word.length(); at++) {
            String syllable = syllable(word.charAt(at), spelling);
            if (!syllable.isEmpty()) {
                pieces.add(new Piece(syllable, at, at + 1, false));
            }
        }
        return pieces;
    }

    /** How many syllables a known family name takes: two only where three or more stand there, as in Namgung Min. */
    private int familyLength(String word) {
        if (word.length() > 2 && families.containsKey(word.substring(0, 2))) {
            return 2;
        }
        return word.length() > 1 && families.containsKey(word.substring(0, 1)) ? 1 : 0;
    }

    private String syllable(char sign, int spelling) {
        if (sign < FIRST || sign > LAST) {
            return "";
        }
        int code = sign - FIRST;
        return part(initials[spelling], code, all -> all / (MEDIALS * FINALS))
                + part(medials[spelling], code, all -> all % (MEDIALS * FINALS) / FINALS)
                + part(finals[spelling], code, all -> all % FINALS);
    }

    private static String part(String[] column, int code, ToIntFunction<Integer> place) {
        return column[place.applyAsInt(code)];
    }
}
