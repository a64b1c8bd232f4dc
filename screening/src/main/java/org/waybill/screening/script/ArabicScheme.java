package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Span;

/**
 * Words in Arabic letters: the article set apart, names written together taken apart, the rest looked up or read letter
 * by letter.
 *
 * <p>Latin lists print the article, Abd and Allah as words of their own or not; here they always are.
 */
final class ArabicScheme implements Scheme {
    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String GOD = "الله";
    private static final String OF_THE_FAITH = "الدين";
    /** A word that ends in God or the faith and is longer is made with it. */
    private static final int SHORTEST_BEFORE_TAIL = 2;

    private final Scheme words;

    /** Reads with what is known of whole words. */
    ArabicScheme(Scheme words) {
        this.words = words;
    }

    /** Reads each word by its letters alone. */
    static Scheme letters() {
        return LetterTable.named("arabic.tsv", true);
    }

    @Override
    public List<Reading> read(String word) {
        List<List<Reading>> parts = cuts(ArabicForms.inPlace(word)).stream()
                .map(cut -> part(word, cut))
                .toList();
        return Readings.zipped(parts);
    }

    private List<Reading> part(String word, Span cut) {
        String part = cut.of(word);
        return fixed(part)
                .map(latin -> List.of(new Reading(List.of(new Piece(latin, cut.start(), cut.end(), false)))))
                .orElseGet(() -> words.read(part).stream()
                        .map(reading -> reading.moved(cut.start()))
                        .toList());
    }

    private static Optional<String> fixed(String part) {
        return switch (part) {
            case ARTICLE -> Optional.of("al");
            case SERVANT + ARTICLE -> Optional.of("abdul");
            default -> Optional.empty();
        };
    }

    private static List<Span> cuts(String word) {
        List<Span> cuts = new ArrayList<>();
        int tail = tail(word);
        int from = beginning(word, tail);
        add(cuts, 0, from);
        add(cuts, from, tail);
        if (word.startsWith(OF_THE_FAITH, tail)) {
            add(cuts, tail, tail + ARTICLE.length());
            tail += ARTICLE.length();
        }
        add(cuts, tail, word.length());
        return cuts;
    }

    private static void add(List<Span> cuts, int from, int to) {
        if (to > from) {
            cuts.add(new Span(from, to));
        }
    }

    /** Where God or the faith begins at the end of a word that is made with it, else the word's end. */
    private static int tail(String word) {
        for (String tail : List.of(GOD, OF_THE_FAITH)) {
            int at = word.length() - tail.length();
            if (at >= SHORTEST_BEFORE_TAIL && word.endsWith(tail)) {
                return at;
            }
        }
        return word.length();
    }

    /**
     * How long the article is, or Abd with the article; either needs a word of two letters behind it. God's name begins
     * with it and is one word.
     */
    private static int beginning(String word, int end) {
        if (word.startsWith(GOD)) {
            return 0;
        }
        for (String start : List.of(SERVANT + ARTICLE, ARTICLE)) {
            if (word.startsWith(start) && end - start.length() >= 2) {
                return start.length();
            }
        }
        return 0;
    }
}
