package org.waybill.extraction.gazetteer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their places, and what lies between them.
 *
 * <p>A word is a run of letters and digits; digits after letters begin a new word, so KN23 and KN-23 read alike.
 */
final class Words {
    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] keys;
    private Gap[] gaps;
    private int[] lines;
    private int count;
    private boolean @Nullable [] shouted;

    private Words(String text) {
        this.text = text;
        int guess = text.length() / 6 + 8;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.keys = new String[guess];
        this.gaps = new Gap[guess];
        this.lines = new int[guess];
    }

    static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while ((at = words.skipToWord(at)) < text.length()) {
            at = words.take(at);
        }
        return words;
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word as it is looked up; empty where it is too long for any name. */
    String key(int word) {
        return keys[word];
    }

    /** What lies before the word. */
    Gap gapBefore(int word) {
        return word < count ? gaps[word] : Gap.BREAK;
    }

    Shape shape(int word) {
        return Shape.of(text, starts[word], ends[word]);
    }

    /** Whether a sentence, line, quotation or bracket may begin here. */
    boolean opens(int word) {
        return word == 0 || gaps[word] == Gap.BREAK || gaps[word] == Gap.DOT;
    }

    boolean isNumber(int word) {
        return Character.isDigit(text.charAt(starts[word])) && ends[word] - starts[word] <= 6;
    }

    /** Whether the word stands in a line without a single small letter. */
    boolean isShouted(int word) {
        if (shouted == null) {
            shouted = shoutedLines();
        }
        return shouted[lines[word]];
    }

    private boolean[] shoutedLines() {
        boolean[] loud = new boolean[lines[count - 1] + 1];
        Arrays.fill(loud, true);
        for (int word = 0; word < count; word++) {
            Shape shape = shape(word);
            loud[lines[word]] &= shape == Shape.UPPER || shape == Shape.BARE;
        }
        return loud;
    }

    private int newLines(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += text.charAt(i) == '\n' ? 1 : 0;
        }
        return found;
    }

    private int skipToWord(int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int take(int start) {
        int end = start + 1;
        boolean digits = Character.isDigit(text.charAt(start));
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (!isInside(c) || (Character.isDigit(c) && !digits))) {
                break;
            }
            if (small || Character.isLetterOrDigit(c) || isMark(c)) {
                end = i + 1;
            }
        }
        add(start, end);
        return end;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            grow();
        }
        gaps[count] = count == 0 ? Gap.BREAK : Gap.between(text, ends[count - 1], start);
        lines[count] = count == 0 ? 0 : lines[count - 1] + newLines(ends[count - 1], start);
        starts[count] = start;
        ends[count] = end;
        keys[count] = singular(Folding.fold(text, start, end));
        count++;
    }

    /** The plural of a number is looked up as the number: TB2s, MiG-29s. */
    static String singular(String key) {
        int last = key.length() - 1;
        boolean plural = last > 0 && key.charAt(last) == 's' && Character.isDigit(key.charAt(last - 1));
        return plural ? key.substring(0, last) : key;
    }

    private void grow() {
        int size = count * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        keys = Arrays.copyOf(keys, size);
        gaps = Arrays.copyOf(gaps, size);
        lines = Arrays.copyOf(lines, size);
    }

    private static boolean isInside(char c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) : Character.isLetterOrDigit(c) || isMark(c) || isInvisible(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
