package org.waybill.corroboration.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.corroboration.table.Table;

/** Names so that two writings of one are the same: case, accents, full stops, hyphens, possessives and spellings fall. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String BREAKS = " \t\n\r\u00A0-\u2010\u2011\u2013\u2014/_(),;:";
    private static final String DROPPED = "'\u2019\u2018.\"\u201C\u201D";

    private final Map<String, String> spellings = new HashMap<>();

    Names(Table table) {
        table.rows().forEach(row -> spellings.put(row.get("from"), row.get("to")));
    }

    /**
     * A word of a name.
     *
     * @param folded what is compared
     * @param capital whether it was written like a name
     */
    record Token(String folded, boolean capital) {}

    /** The words in order, the article "the" left out. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String spaced = plain(text).replace("&", " and ") + ' ';
        int from = 0;
        for (int at = 0; at < spaced.length(); at++) {
            if (BREAKS.indexOf(spaced.charAt(at)) >= 0) {
                add(tokens, spaced.substring(from, at));
                from = at + 1;
            }
        }
        return tokens;
    }

    private void add(List<Token> tokens, String raw) {
        String word = bare(raw);
        if (!word.isEmpty() && !word.equals("the")) {
            tokens.add(new Token(spellings.getOrDefault(word, word), Character.isUpperCase(raw.charAt(0))));
        }
    }

    /** Without possessive and marks: {@code Ukraine's}, {@code U.S.}. */
    private static String bare(String raw) {
        int end = raw.endsWith("'s") || raw.endsWith("\u2019s") ? raw.length() - 2 : raw.length();
        StringBuilder word = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (DROPPED.indexOf(raw.charAt(i)) < 0) {
                word.append(raw.charAt(i));
            }
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.chars().allMatch(letter -> letter < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words as one text; empty where nothing is left. */
    String fold(String text) {
        return join(tokens(text));
    }

    static String join(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }
}
