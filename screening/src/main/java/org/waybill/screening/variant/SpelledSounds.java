package org.waybill.screening.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.screening.table.TableRows;

/**
 * Lays a word that was written without its vowels beside a Latin spelling.
 *
 * <p>Each letter has the spellings that lists give it, each at a price; Latin vowels that nothing stands for cost little,
 * consonants much. Of either word the first {@value #LONGEST} letters count, so that time is bounded.
 */
public final class SpelledSounds {
    private static final int LONGEST = 40;

    /** A short vowel is to be expected. */
    private static final float FIRST_VOWEL = 0.03f;
    /** A second one beside it makes a long vowel, which should have been written. */
    private static final float NEXT_VOWEL = 0.15f;

    private static final float HALF_VOWEL = 0.3f;
    private static final float BREATH = 0.25f;
    private static final float CONSONANT = 1f;

    /** What a letter that may be a vowel counts beside a consonant. */
    private static final float WEAK = 0.4f;

    private static final SpelledSounds STANDARD = new SpelledSounds();

    private final Map<String, Sound> sounds = new HashMap<>();

    /** One letter: the price of leaving it out, and its spellings by their first letter. */
    private record Sound(float omitted, List<List<Spelling>> spellings) {
        float weight() {
            return omitted >= CONSONANT ? CONSONANT : WEAK;
        }
    }

    private record Spelling(String text, float price) {}

    private SpelledSounds() {
        for (List<String> row :
                TableRows.beside(SpelledSounds.class, "spelled-sounds.tsv").rows()) {
            sounds.put(row.get(0), new Sound(price(row.get(1)), spellings(row.get(2))));
        }
    }

    private static List<List<Spelling>> spellings(String cell) {
        List<List<Spelling>> byFirst = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            byFirst.add(new ArrayList<>());
        }
        for (String one : cell.split(" ", -1)) {
            int colon = one.indexOf(':');
            byFirst.get(one.charAt(0) - 'a')
                    .add(new Spelling(one.substring(0, colon), price(one.substring(colon + 1))));
        }
        return byFirst;
    }

    private static float price(String hundredths) {
        return Integer.parseInt(hundredths) / 100f;
    }

    /** The prices that come with the program. */
    public static SpelledSounds standard() {
        return STANDARD;
    }

    /**
     * How well a Latin word spells one written without vowels, from 0 to 1.
     *
     * @param vowelless the text of a piece that is vowelless
     * @param latin lower-case letters
     */
    public double likeness(String vowelless, String latin) {
        List<Sound> units = units(vowelless);
        if (units.isEmpty() || latin.isEmpty()) {
            return 0;
        }
        float weight = 0;
        for (Sound unit : units) {
            weight += unit.weight();
        }
        return Math.max(0, 1 - cost(units, latin) / Math.max(weight, CONSONANT));
    }

    private List<Sound> units(String vowelless) {
        int end = Math.min(vowelless.length(), LONGEST);
        List<Sound> units = new ArrayList<>(end);
        int at = 0;
        while (at < end) {
            Sound two = at + 1 < end ? sounds.get(vowelless.substring(at, at + 2)) : null;
            Sound one = two == null ? sounds.get(vowelless.substring(at, at + 1)) : two;
            if (one != null) {
                units.add(one);
            }
            at += two == null ? 1 : 2;
        }
        return units;
    }

    /** The least price at which the letters, in their order, can be spelled so. */
    private static float cost(List<Sound> units, String latin) {
        int width = Math.min(latin.length(), LONGEST) + 1;
        float[] costs = new float[(units.size() + 1) * width];
        Arrays.fill(costs, Float.MAX_VALUE);
        costs[0] = 0;
        for (int unit = 0; unit <= units.size(); unit++) {
            for (int at = 0; at < width; at++) {
                spread(costs, unit * width + at, width, latin, at, unit < units.size() ? units.get(unit) : null);
            }
        }
        return costs[costs.length - 1];
    }

    private static void spread(float[] costs, int from, int width, String latin, int at, @Nullable Sound unit) {
        float so = costs[from];
        if (at + 1 < width) {
            lower(costs, from + 1, so + unexplained(latin, at));
        }
        if (unit != null) {
            lower(costs, from + width, so + unit.omitted());
            spell(costs, from, width, latin, at, unit);
        }
    }

    private static void spell(float[] costs, int from, int width, String latin, int at, Sound unit) {
        int first = at + 1 < width ? latin.charAt(at) - 'a' : -1;
        if (first < 0 || first > 25) {
            return;
        }
        for (Spelling spelling : unit.spellings().get(first)) {
            int length = spelling.text().length();
            if (at + length < width && latin.startsWith(spelling.text(), at)) {
                lower(costs, from + width + length, costs[from] + spelling.price());
            }
        }
    }

    private static void lower(float[] costs, int to, float cost) {
        costs[to] = Math.min(costs[to], cost);
    }

    /** The price of a Latin letter for which nothing was written. */
    private static float unexplained(String latin, int at) {
        char letter = latin.charAt(at);
        char before = at == 0 ? 0 : latin.charAt(at - 1);
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> vowel(before) ? NEXT_VOWEL : FIRST_VOWEL;
            case 'y', 'w' -> HALF_VOWEL;
            case 'h' -> BREATH;
            default -> letter == before ? 0 : CONSONANT;
        };
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
