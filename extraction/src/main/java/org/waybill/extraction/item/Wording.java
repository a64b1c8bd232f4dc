package org.waybill.extraction.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.extraction.table.Table;

/** Folds case, accents, hyphens, spelling, number and calibre, so that variants meet. */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CALIBRE = Pattern.compile("^(?:\\.?\\d+(?:[.,]\\d+)?(?:[x×]\\d+(?:[.,]\\d+)?)?[\\s-]*"
            + "(?:mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch|cal|calib(?:er|re))\\b[\\s-]*)+");
    private final Map<String, String> spellings;
    private final Map<String, String> singulars;

    Wording(Map<String, String> spellings, Map<String, String> singulars) {
        this.spellings = Map.copyOf(spellings);
        this.singulars = Map.copyOf(singulars);
    }

    static Wording standard() {
        return new Wording(pairs("spellings.tsv", "written", "folded"), pairs("plurals.tsv", "plural", "singular"));
    }

    private static Map<String, String> pairs(String table, String from, String to) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Table.Row row : Table.read(Wording.class, table).rows()) {
            if (pairs.put(row.get(from), row.get(to)) != null) {
                throw row.fault("word given twice: " + row.get(from));
            }
        }
        return pairs;
    }

    /** The phrase's words in their folded spelling, without a calibre in front; the number of the last word is kept. */
    List<String> words(String phrase) {
        String plain =
                withoutCalibre(withoutMarks(phrase).toLowerCase(Locale.ROOT).strip());
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isSilent(c, plain, i)) {
                endWord(word, words);
            }
        }
        endWord(word, words);
        return words;
    }

    private void endWord(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(folded(word.toString()));
            word.setLength(0);
        }
    }

    /** An apostrophe or a quotation mark never parts a word, nor does the point of an abbreviation (U.N.). */
    private static boolean isSilent(char c, String text, int at) {
        return "'\"’‘“”".indexOf(c) >= 0 || (c == '.' && at > 0 && Character.isLetter(text.charAt(at - 1)));
    }

    /** Plain ASCII is left alone: the tables are, and loading the normaliser costs more than reading them. */
    private static String withoutMarks(String phrase) {
        return isAscii(phrase)
                ? phrase
                : MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutCalibre(String plain) {
        boolean mayStartWithOne = !plain.isEmpty() && (Character.isDigit(plain.charAt(0)) || plain.charAt(0) == '.');
        return mayStartWithOne ? CALIBRE.matcher(plain).replaceFirst("") : plain;
    }

    private String folded(String word) {
        return spellings.getOrDefault(word, word);
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
        return folded(singulars.getOrDefault(word, regular(word)));
    }

    private static String regular(String word) {
        if (word.length() < 3 || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (endsWithAny(word, "xes", "ches", "shes", "sses") ? 2 : 1));
    }

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
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
