package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Span;
import org.waybill.screening.table.TableRows;

/** Words of names that lists print in translation: network for shabaka, bank for unhaeng. */
final class Meanings {
    /** In Arabic small words are written together with the article that follows: and, with, for. */
    private static final List<String> PREFIXES = List.of("وال", "بال", "لل", "ال", "ل", "و", "ب");

    private static final int SHORTEST_BEHIND_PREFIX = 3;

    private final Map<String, List<String>> words = new HashMap<>();
    private int longest;

    private Meanings() {
        for (List<String> row : TableRows.beside(Meanings.class, "meanings.tsv").rows()) {
            List<String> meaning = Arrays.asList(row.get(0).split(" ", -1));
            for (String form : row.get(1).split(" ", -1)) {
                words.put(ArabicForms.folded(form), meaning);
                longest = Math.max(longest, form.length());
            }
        }
    }

    private static final class Loaded {
        static final Meanings ONE = new Meanings();
    }

    static Meanings loaded() {
        return Loaded.ONE;
    }

    /** What a word means; where part of it has no meaning, that part as it reads; none where no part has any. */
    Optional<Reading> of(String word, WritingSystem script, Scheme letters) {
        List<Piece> pieces =
                switch (script) {
                    case HAN, HANGUL, KANA -> unspaced(word, letters);
                    case ARABIC -> arabic(word);
                    default -> meaning(word, new Span(0, word.length()));
                };
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Reading(pieces));
    }

    private List<Piece> meaning(String form, Span at) {
        return words.getOrDefault(ArabicForms.folded(form), List.of()).stream()
                .map(meaning -> new Piece(meaning, at.start(), at.end(), false))
                .toList();
    }

    private List<Piece> arabic(String word) {
        List<Piece> whole = meaning(word, new Span(0, word.length()));
        for (String prefix : PREFIXES) {
            if (whole.isEmpty()
                    && word.startsWith(prefix)
                    && word.length() >= prefix.length() + SHORTEST_BEHIND_PREFIX) {
                whole = meaning(word.substring(prefix.length()), new Span(0, word.length()));
            }
        }
        return whole;
    }

    /** Words are not parted in these scripts: at each place the longest word that is known. */
    private List<Piece> unspaced(String word, Scheme letters) {
        List<Piece> pieces = new ArrayList<>();
        boolean any = false;
        int at = 0;
        while (at < word.length()) {
            Span known = longestAt(word, at);
            if (known.end() > at) {
                pieces.addAll(meaning(known.of(word), known));
                any = true;
            } else {
                known = new Span(at, word.offsetByCodePoints(at, 1));
                pieces.addAll(read(letters, known.of(word), at));
            }
            at = known.end();
        }
        return any ? pieces : List.of();
    }

    private Span longestAt(String word, int at) {
        int end = Math.min(word.length(), at + longest);
        while (end > at && !words.containsKey(word.substring(at, end))) {
            end--;
        }
        return new Span(at, end);
    }

    private static List<Piece> read(Scheme letters, String sign, int at) {
        return letters.read(sign).stream()
                .limit(1)
                .flatMap(reading -> reading.moved(at).pieces().stream())
                .toList();
    }
}
