package org.waybill.screening.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.screening.table.TableRows;

/**
 * How likely two Latin words spell one name, by letters that transliterations swap.
 *
 * <p>Of either word the first {@value #LONGEST} letters count, so that time is bounded.
 */
public final class LatinSounds {
    private static final int LONGEST = 40;
    private static final int LETTERS = 26;

    private static final float WHOLE = 1f;
    /** One vowel for another where no row says more. */
    private static final float OTHER_VOWEL = 0.5f;

    private static final float EXTRA_VOWEL = 0.5f;
    private static final float EXTRA_H = 0.3f;
    private static final float DOUBLED = 0.08f;

    private static final LatinSounds STANDARD = new LatinSounds();

    /** By the first letters of both sides. */
    private final Swap[][] swaps = new Swap[LETTERS * LETTERS][];

    private record Swap(String one, String other, float price) {}

    private LatinSounds() {
        List<List<Swap>> found = new ArrayList<>();
        for (int at = 0; at < swaps.length; at++) {
            found.add(new ArrayList<>());
        }
        for (List<String> row : TableRows.beside(LatinSounds.class, "swaps.tsv").rows()) {
            float price = Integer.parseInt(row.get(2)) / 100f;
            add(found, new Swap(row.get(0), row.get(1), price));
            add(found, new Swap(row.get(1), row.get(0), price));
        }
        Arrays.setAll(swaps, at -> found.get(at).toArray(new Swap[0]));
    }

    private static void add(List<List<Swap>> found, Swap swap) {
        found.get(place(swap.one().charAt(0), swap.other().charAt(0))).add(swap);
    }

    private static int place(char one, char other) {
        return (one - 'a') * LETTERS + other - 'a';
    }

    /** The prices that come with the program. */
    public static LatinSounds standard() {
        return STANDARD;
    }

    /**
     * How alike two words sound, from 0 to 1; the same both ways.
     *
     * @param one lower-case letters and digits
     * @param other lower-case letters and digits
     */
    public double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        float mean = (Math.min(one.length(), LONGEST) + Math.min(other.length(), LONGEST)) / 2f;
        return Math.max(0, 1 - cost(one, other) / mean);
    }

    private float cost(String one, String other) {
        int height = Math.min(one.length(), LONGEST);
        int width = Math.min(other.length(), LONGEST);
        float[] costs = new float[(height + 1) * (width + 1)];
        Arrays.fill(costs, Float.MAX_VALUE);
        costs[0] = 0;
        for (int line = 0; line <= height; line++) {
            for (int at = 0; at <= width; at++) {
                spread(costs, one, line, height, other, at, width);
            }
        }
        return costs[costs.length - 1];
    }

    private void spread(float[] costs, String one, int line, int height, String other, int at, int width) {
        int from = line * (width + 1) + at;
        float so = costs[from];
        if (line < height) {
            lower(costs, from + width + 1, so + extra(one, line));
        }
        if (at < width) {
            lower(costs, from + 1, so + extra(other, at));
        }
        if (line < height && at < width) {
            lower(costs, from + width + 2, so + changed(one.charAt(line), other.charAt(at)));
            swap(costs, one, line, height, other, at, width);
        }
    }

    private void swap(float[] costs, String one, int line, int height, String other, int at, int width) {
        if (!letter(one.charAt(line)) || !letter(other.charAt(at))) {
            return;
        }
        int from = line * (width + 1) + at;
        for (Swap swap : swaps[place(one.charAt(line), other.charAt(at))]) {
            int down = swap.one().length();
            int right = swap.other().length();
            if (line + down <= height
                    && at + right <= width
                    && one.startsWith(swap.one(), line)
                    && other.startsWith(swap.other(), at)) {
                lower(costs, from + down * (width + 1) + right, costs[from] + swap.price());
            }
        }
    }

    private static boolean letter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static void lower(float[] costs, int to, float cost) {
        costs[to] = Math.min(costs[to], cost);
    }

    private static float changed(char one, char other) {
        if (one == other) {
            return 0;
        }
        return vowel(one) && vowel(other) ? OTHER_VOWEL : WHOLE;
    }

    private static float extra(String word, int at) {
        char letter = word.charAt(at);
        if (at > 0 && letter == word.charAt(at - 1)) {
            return DOUBLED;
        }
        return vowel(letter) ? EXTRA_VOWEL : letter == 'h' ? EXTRA_H : WHOLE;
    }

    private static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
