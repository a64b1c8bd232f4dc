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
    /** Words that end in God's name without being made with it are shorter than this. */
    private static final int SHORTEST_WITH_GOD = GOD.length() + 2;

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
        List<List<Reading>> parts =
                cuts(word).stream().map(cut -> part(word, cut)).toList();
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
        boolean withGod = word.endsWith(GOD) && word.length() >= SHORTEST_WITH_GOD;
        int god = withGod ? word.length() - GOD.length() : word.length();
        int from = beginning(word, god);
        if (from > 0) {
            cuts.add(new Span(0, from));
        }
        if (from < god) {
            cuts.add(new Span(from, god));
        }
        if (withGod) {
            cuts.add(new Span(god, word.length()));
        }
        return cuts;
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
