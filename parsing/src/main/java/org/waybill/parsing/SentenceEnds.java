package org.waybill.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end among the tokens of one block of text. */
final class SentenceEnds {
    /** Words that, written with a capital after an abbreviation, begin a sentence rather than go on with a name. */
    private static final Set<String> BEGINNINGS = Set.of(
            ("a about according after all also although an and another any as at because before both but by despite "
                            + "during each earlier even every few first for from he her here his how however i if in "
                            + "instead it its last later many meanwhile more moreover most much no nor not now on once "
                            + "one only or other our over she since so some still such that the their then there "
                            + "these they this those though three to two under until we what when where whether which "
                            + "while who why with yet you")
                    .split(" ", -1));

    private final String text;
    private final List<Token> tokens;

    private SentenceEnds(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the sentences these tokens make. */
    static void split(String text, List<Token> tokens, List<List<Token>> sentences) {
        SentenceEnds ends = new SentenceEnds(text, tokens);
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            int end = ends.endAfter(from, at);
            if (end > at) {
                sentences.add(List.copyOf(tokens.subList(from, end)));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        if (from < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(from, tokens.size())));
        }
    }

    /** The token after the end of the sentence, if it ends with the mark at {@code at}; else {@code at}. */
    private int endAfter(int from, int at) {
        String form = tokens.get(at).form();
        if (!Symbols.isFinal(form.charAt(form.length() - 1))) {
            return at;
        }
        boolean isMark = form.chars().allMatch(c -> Symbols.isFinal((char) c));
        int next = isMark ? skipClosers(at + 1) : at + 1;
        if (next >= tokens.size()) {
            return next;
        }
        boolean isEnd = isMark ? endsBefore(next) : abbreviationEndsBefore(from, at, next);
        return isEnd ? next : at;
    }

    /** Quotation marks and brackets right after the full stop belong to its sentence. */
    private int skipClosers(int start) {
        int at = start;
        while (at < tokens.size() && isCloser(at)) {
            at++;
        }
        return at;
    }

    private boolean isCloser(int at) {
        Token token = tokens.get(at);
        boolean touchesLast = tokens.get(at - 1).end() == token.start();
        return touchesLast && token.form().chars().allMatch(c -> Symbols.isCloser((char) c));
    }

    /** After a stop a small letter goes on with the sentence: "Stop!" he said. */
    private boolean endsBefore(int next) {
        return !Character.isLowerCase(text.charAt(firstLetter(next)));
    }

    private boolean abbreviationEndsBefore(int from, int at, int next) {
        String form = tokens.get(at).form();
        if (at == from || Abbreviations.looksForward(form.substring(0, form.length() - 1))) {
            return false;
        }
        int letter = firstLetter(next);
        return Character.isUpperCase(text.charAt(letter)) && BEGINNINGS.contains(word(letter));
    }

    /** Where the next word begins, quotation marks and brackets left out. */
    private int firstLetter(int next) {
        int at = next;
        while (at + 1 < tokens.size() && Symbols.isOpener(tokens.get(at).form().charAt(0))) {
            at++;
        }
        return tokens.get(at).start();
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
