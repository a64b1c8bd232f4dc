package org.waybill.corroboration.drift.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Texts whose sentences are at hand, some twenty kilobytes each: an entry's are asked for with each finding. */
    private static final int AT_HAND = 1_024;

    private static final Memory<String, List<Sentence>> READ =
            new Memory<>(AT_HAND, text -> read(text, sentence -> true));

    /** The sentences of a text, from its first character to its last. */
    public static List<Sentence> all(String text) {
        return READ.of(text);
    }

    /** The sentences that have characters of some spans; the others are not read, which is most of the work. */
    public static List<Sentence> overlapping(String text, List<Span> spans) {
        return read(text, sentence -> spans.stream().anyMatch(sentence::overlaps));
    }

    private static List<Sentence> read(String text, Predicate<Span> wanted) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!isShort(text.substring(Math.max(start, end.start() - 12), end.start() + 1))) {
                add(sentences, text, start, end.end(), wanted);
                start = end.end();
            }
        }
        add(sentences, text, start, text.length(), wanted);
        return List.copyOf(sentences);
    }

    /** A single letter before a full stop is an initial or a piece of "U.S."; neither is the end of a sentence for sure. */
    private static boolean isShort(String upToStop) {
        Matcher word = LAST_WORD.matcher(upToStop);
        return word.find() && (word.group(1).length() == 1 || SHORT.contains(word.group(1)));
    }

    private static void add(List<Sentence> sentences, String text, int from, int to, Predicate<Span> wanted) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start && wanted.test(new Span(start, end))) {
            Span span = new Span(start, end);
            List<Token> tokens = Token.of(text, span);
            sentences.add(new Sentence(span, tokens, new Counts(tokens, span).all()));
        }
    }
}
