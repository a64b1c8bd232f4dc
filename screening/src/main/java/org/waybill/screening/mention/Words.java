package org.waybill.screening.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waybill.model.Span;

/** A text as words with what stands between them. */
final class Words {
    private static final String JOINERS = "-'\u2019/&\u2010\u2011";
    private static final String OPENING = "\"'\u201c\u2018\u00ab\u201e";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb\u201c";

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (end > at) {
                spans.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Where the word that begins here ends; here itself where none begins. */
    private int end(int start) {
        int at = start;
        while (at < text.length() && (isLetter(at) || (at > start && joins(at)))) {
            at++;
        }
        return at;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Hyphens and apostrophes inside a word; full stops inside "M.V." only. */
    private boolean joins(int at) {
        boolean between = isLetter(at - 1) && isLetter(at + 1);
        boolean initials = text.charAt(at) == '.' && !isLetter(at - 2) && !isLetter(at + 2);
        return between && (JOINERS.indexOf(text.charAt(at)) >= 0 || initials);
    }

    int count() {
        return spans.size();
    }

    Span span(int word) {
        return spans.get(word);
    }

    /** As written, without the mark of the genitive. */
    String word(int word) {
        String written = spans.get(word).of(text);
        return written.endsWith("'s") || written.endsWith("\u2019s")
                ? written.substring(0, written.length() - 2)
                : written;
    }

    String lower(int word) {
        return word >= 0 && word < count() ? word(word).toLowerCase(Locale.ROOT) : "";
    }

    /** What stands before a word, after the word in front of it. */
    String before(int word) {
        int start = word == 0 ? 0 : spans.get(word - 1).end();
        int end = word < count() ? spans.get(word).start() : text.length();
        return text.substring(Math.max(start, end - 200), end);
    }

    /** Whether only white space stands before a word, and no end of a paragraph. */
    boolean follows(int word) {
        return word > 0
                && word < count()
                && before(word).isBlank()
                && before(word).indexOf("\n\n") < 0;
    }

    /** The word behind a short bracket that opens before this one; this one where none does. */
    int pastBrackets(int word) {
        if (word >= count() || !before(word).strip().startsWith("(")) {
            return word;
        }
        for (int at = word + 1; at < Math.min(count(), word + 10); at++) {
            if (before(at).indexOf(')') >= 0) {
                return at;
            }
        }
        return word;
    }

    /** Whether a sentence ends between a word and the one in front of it. */
    boolean begins(int word) {
        String gap = word == 0 ? "." : before(word);
        return gap.chars().anyMatch(c -> ".!?:\n".indexOf(c) >= 0);
    }

    /** Whether an opening quotation mark stands right before a word. */
    boolean opens(int word) {
        int start = span(word).start();
        return start > 0
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    /** Whether a closing quotation mark stands right behind a word. */
    boolean closes(int word) {
        int end = span(word).end();
        int stop = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return stop < text.length() && CLOSING.indexOf(text.charAt(stop)) >= 0;
    }

    boolean isCapital(int word) {
        return word >= 0
                && word < count()
                && Character.isUpperCase(text.charAt(span(word).start()));
    }

    boolean startsWithDigit(int word) {
        return word >= 0
                && word < count()
                && Character.isDigit(text.charAt(span(word).start()));
    }

    /** The characters from the first word to the last, without the mark of the genitive. */
    Span over(int first, int last) {
        return new Span(span(first).start(), span(last).start() + word(last).length());
    }

    String text(Span span) {
        return span.of(text);
    }
}
