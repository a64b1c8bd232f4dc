package org.waybill.screening.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.screening.table.TableRows;

/** Numbers as they stand in names: digits, ordinals, words, roman numerals. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("0*(\\d{1,12})(?:st|nd|rd|th)?");

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> roman = new HashMap<>();

    static Numerals load() {
        Numerals numerals = new Numerals();
        TableRows table = TableRows.beside(Numerals.class, "numbers.tsv");
        for (List<String> row : table.rows()) {
            boolean isRoman = row.get(table.column("why")).startsWith("roman");
            (isRoman ? numerals.roman : numerals.words)
                    .put(row.get(table.column("form")), Integer.valueOf(row.get(table.column("value"))));
        }
        return numerals;
    }

    Optional<String> digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The value of a number word, or -1. */
    int word(String text) {
        return words.getOrDefault(text, -1);
    }

    /** The value of a roman numeral up to 39, or -1. */
    int roman(String text) {
        return roman.getOrDefault(text, -1);
    }
}
