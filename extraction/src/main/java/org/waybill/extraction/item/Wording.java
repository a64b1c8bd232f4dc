package org.waybill.extraction.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds case, accents, hyphens, spelling, number and calibre, so that variants meet. */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[\"'’‘“”]|(?<=\\p{L})\\.(?=\\p{L}|$)");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-‐‑‒–—/_,]+");
    private static final Pattern CALIBRE = Pattern.compile("^(?:\\.?\\d+(?:[.,]\\d+)?(?:[x×]\\d+(?:[.,]\\d+)?)?[\\s-]*"
            + "(?:mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch|cal|calib(?:er|re))\\b[\\s-]*)+");
    private static final Pattern STRIPS_ES = Pattern.compile("(?:x|ch|sh|ss)es$");
    private static final Pattern NO_PLURAL = Pattern.compile("(?:ss|us|is)$");

    private final Map<String, String> spellings;
    private final Map<String, String> singulars;

    Wording(Map<String, String> spellings, Map<String, String> singulars) {
        this.spellings = Map.copyOf(spellings);
        this.singulars = Map.copyOf(singulars);
    }

    static Wording standard() {
        return new Wording(pairs("spellings.tsv"), pairs("plurals.tsv"));
    }

    private static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Table.Row row : Table.read(table, 2).rows()) {
            if (pairs.put(row.cell(0), row.cell(1)) != null) {
                throw row.fault("word given twice: " + row.cell(0));
            }
        }
        return pairs;
    }

    /** The phrase's words in their folded spelling, without a calibre in front; the number of the last word is kept. */
    List<String> words(String phrase) {
        String plain = MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
        String bare = CALIBRE.matcher(plain).replaceFirst("");
        List<String> words = new ArrayList<>();
        for (String word : GAPS.split(SILENT.matcher(bare).replaceAll(""), -1)) {
            if (!word.isEmpty()) {
                words.add(spellings.getOrDefault(word, word));
            }
        }
        return words;
    }

    /** A key without gaps ("air strike" meets "airstrike"), inner words singular ("weapons system"). */
    String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words.subList(0, words.size() - 1)) {
            key.append(singular(word));
        }
        return key.append(words.get(words.size() - 1)).toString();
    }

    /** The same words with the last one in the singular. */
    List<String> singular(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        singular.set(words.size() - 1, singular(words.get(words.size() - 1)));
        return singular;
    }

    /** The singular by rule, irregular words first; a word that is singular already comes back as it was. */
    String singular(String word) {
        String listed = singulars.get(word);
        if (listed != null) {
            return spellings.getOrDefault(listed, listed);
        }
        String regular = regular(word);
        return spellings.getOrDefault(regular, regular);
    }

    private static String regular(String word) {
        if (word.length() < 3 || !word.endsWith("s") || NO_PLURAL.matcher(word).find()) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (STRIPS_ES.matcher(word).find() ? 2 : 1));
    }

    /** The word itself and every spelling that folds into it, for prefilters that see the text as written. */
    List<String> variants(String word) {
        List<String> variants = new ArrayList<>(List.of(word));
        spellings.forEach((written, folded) -> {
            if (folded.equals(word)) {
                variants.add(written);
            }
        });
        return variants;
    }
}
