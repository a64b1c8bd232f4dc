package org.waybill.corroboration.drift.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Memory;
import org.waybill.model.Span;

/**
 * A sentence with its words and its counts.
 *
 * @param span where in the document's text
 * @param tokens in text order
 * @param counts in text order
 */
public record Sentence(Span span, List<Token> tokens, List<Count> counts) {
    private static final Pattern END = Pattern.compile("[.!?]+[\"”’')\\]]*(?=\\s+[\"“‘'(\\[]?[\\p{Lu}\\d])|\\n\\s*\\n");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\.$");
    /** What a full stop does not end: shortened months, titles, names. */
    private static final Set<String> SHORT = Set.of(
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mr", "Mrs", "Ms",
            "Dr", "Gen", "Lt", "Maj", "Col", "Capt", "Adm", "Sgt", "Rep", "Sen", "Gov", "St", "No", "Nos", "Art", "vs",
            "approx");

    /** Bytes of texts whose sentences are at hand: an entry's are asked for with each finding. */
    private static final long AT_HAND = 128L << 20;
    /** Bytes of a character of text once it is read: five or six make a word, and a word is some hundred bytes. */
    private static final int CHARACTER = 20;

    private static final Memory<String, Sentences> READ =
            new Memory<>(AT_HAND, (text, any) -> (long) CHARACTER * text.length() + CHARACTER, Sentences::new);

    /** The sentences of a text, from its first character to its last. */
    public static List<Sentence> all(String text) {
        return READ.of(text).overlapping(sentence -> true);
    }

    /** The sentences that have characters of some spans; the others are not read, which is most of the work. */
    public static List<Sentence> overlapping(String text, List<Span> spans) {
        return READ.of(text).overlapping(sentence -> spans.stream().anyMatch(sentence::overlaps));
    }

    /** Where the sentences of a text stand. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!isShort(text.substring(Math.max(start, end.start() - 12), end.start() + 1))) {
                add(spans, text, start, end.end());
                start = end.end();
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    static Sentence read(String text, Span span) {
        List<Token> tokens = Token.of(text, span);
        return new Sentence(span, tokens, new Counts(tokens, span).all());
    }

    /** A single letter before a full stop is an initial or a piece of "U.S."; neither is the end of a sentence for sure. */
    private static boolean isShort(String upToStop) {
        Matcher word = LAST_WORD.matcher(upToStop);
        return word.find() && (word.group(1).length() == 1 || SHORT.contains(word.group(1)));
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
