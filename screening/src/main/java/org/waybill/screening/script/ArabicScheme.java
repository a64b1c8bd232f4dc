package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in Arabic letters: the article set apart, names written together taken apart, the rest letter by letter.
 *
 * <p>Latin lists print the article, Abd and Allah as words of their own or not; here they always are.
 */
final class ArabicScheme implements Scheme {
    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String GOD = "الله";

    private final LetterTable letters = LetterTable.named("arabic.tsv", true);

    @Override
    public List<Reading> read(String word) {
        List<int[]> cuts = cuts(word);
        List<List<Reading>> parts = cuts.stream()
                .map(cut -> part(word.substring(cut[0], cut[1]), cut[0]))
                .toList();
        return Readings.zipped(parts);
    }

    private List<Reading> part(String part, int from) {
        List<Reading> found =
                part.equals(ARTICLE) ? List.of(new Reading(List.of(new Piece("al", 0, 2, false)))) : letters.read(part);
        return found.stream().map(reading -> reading.moved(from)).toList();
    }

    private static List<int[]> cuts(String word) {
        List<int[]> cuts = new ArrayList<>();
        int at = 0;
        if (word.startsWith(SERVANT) && word.startsWith(ARTICLE, SERVANT.length())) {
            cuts.add(new int[] {0, SERVANT.length()});
            at = SERVANT.length();
        }
        int god = word.endsWith(GOD) && word.length() > GOD.length() + 1 ? word.length() - GOD.length() : word.length();
        if (at < god) {
            article(cuts, word, at, god);
        }
        if (god < word.length()) {
            cuts.add(new int[] {god, word.length()});
        }
        return cuts;
    }

    /** The article needs a word of two letters behind it; God's name begins with it and is one word. */
    private static void article(List<int[]> cuts, String word, int from, int to) {
        int behind = from + ARTICLE.length();
        if (word.startsWith(ARTICLE, from) && to - behind >= 2 && !word.startsWith(GOD, from)) {
            cuts.add(new int[] {from, behind});
            cuts.add(new int[] {behind, to});
        } else {
            cuts.add(new int[] {from, to});
        }
    }
}
