package org.waybill.assessment.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words, case and apostrophes folded, so that phrases can be looked for in it.
 *
 * <p>A hyphen and a blank part words alike: "jet-fuel" holds the phrase "jet fuel".
 */
public final class Text {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}]+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?:[\"\u201d\u2019')]*)\\s");

    private final List<Word> words;

    private Text(List<Word> words) {
        this.words = words;
    }

    /**
     * A word of a text.
     *
     * @param folded in lower case
     * @param start its first character, counted from 0 in UTF-16 units
     * @param end the character after its last
     * @param opens whether a sentence ends before it
     */
    record Word(String folded, int start, int end, boolean opens) {}

    /** Cuts a text. */
    public static Text of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        int last = 0;
        while (found.find()) {
            boolean opens =
                    SENTENCE_END.matcher(text).region(last, found.start()).find();
            words.add(new Word(folded(found.group()), found.start(), found.end(), opens));
            last = found.end();
        }
        return new Text(List.copyOf(words));
    }

    /** A text whose words are compared without the s of a plural. */
    public static Text ofGoods(String text) {
        return new Text(of(text).words.stream()
                .map(word -> new Word(singular(word.folded), word.start, word.end, word.opens))
                .toList());
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    List<Word> words() {
        return words;
    }
}
