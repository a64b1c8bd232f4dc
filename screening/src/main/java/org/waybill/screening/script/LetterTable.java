package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.screening.table.TableRows;

/**
 * An alphabet as a table: letters to Latin letters, the longest row first, in up to three spellings at once.
 *
 * <p>A row's {@code ^} stands for the begin of the word, {@code $} for its end. A sign without a row is left out.
 */
final class LetterTable implements Scheme {
    private static final int SPELLINGS = 3;

    private final Map<String, List<String>> rows = new HashMap<>();
    private final boolean vowelless;
    private int longest;

    private LetterTable(boolean vowelless) {
        this.vowelless = vowelless;
    }

    /** The table of that name beside this class; columns letters, first, second, third, why. */
    static LetterTable named(String name, boolean vowelless) {
        LetterTable table = new LetterTable(vowelless);
        TableRows.beside(LetterTable.class, name).rows().forEach(table::add);
        return table;
    }

    private void add(List<String> row) {
        if (rows.put(row.get(0), filled(row.subList(1, 1 + SPELLINGS))) != null) {
            throw new IllegalStateException("two rows for " + row.get(0));
        }
        longest = Math.max(longest, row.get(0).length());
    }

    /** An empty cell says the same as the one before it, {@code -} that the letter is silent. */
    private static List<String> filled(List<String> cells) {
        List<String> filled = new ArrayList<>();
        for (String cell : cells) {
            filled.add(cell.isEmpty() ? filled.get(filled.size() - 1) : cell.equals("-") ? "" : cell);
        }
        return filled;
    }

    @Override
    public List<Reading> read(String word) {
        List<List<String>> cells = cells(word);
        Set<String> spelled = new LinkedHashSet<>();
        for (int spelling = 0; spelling < SPELLINGS; spelling++) {
            spelled.add(spelled(cells, spelling));
        }
        spelled.remove("");
        return spelled.stream()
                .map(text -> new Reading(List.of(new Piece(text, 0, word.length(), vowelless))))
                .toList();
    }

    private static String spelled(List<List<String>> cells, int spelling) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(cell.get(spelling)));
        return text.toString();
    }

    private List<List<String>> cells(String word) {
        String bounded = "^" + word + "$";
        List<List<String>> cells = new ArrayList<>();
        int at = 0;
        while (at < bounded.length()) {
            int length = longestAt(bounded, at);
            if (length > 0) {
                cells.add(rows.getOrDefault(bounded.substring(at, at + length), List.of()));
            }
            at += Math.max(length, 1);
        }
        return cells;
    }

    private int longestAt(String bounded, int at) {
        int length = Math.min(longest, bounded.length() - at);
        while (length > 0 && !rows.containsKey(bounded.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
