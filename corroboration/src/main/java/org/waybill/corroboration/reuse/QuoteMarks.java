package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Span;

/**
 * Finds what stands in quote marks.
 *
 * <p>A mark that is never closed counts for nothing, except where the next paragraph opens anew, as printers have it for
 * long quotations.
 */
final class QuoteMarks {
    private static final String OPENING = "\u201c\u201e\u00ab\u300c\u300e";
    private static final String CLOSING = "\u201d\u201c\u00bb\u300d\u300f";

    private final String text;
    private final List<Span> quoted = new ArrayList<>();
    private int open = -1;

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The stretches in quote marks, marks included, in order. */
    static List<Span> in(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        for (int at = 0; at < text.length(); at++) {
            marks.see(at);
        }
        return marks.quoted;
    }

    private void see(int at) {
        char character = text.charAt(at);
        if (open < 0) {
            open = opens(at) ? at : -1;
        } else if (character == '\n' && before(at + 2) == '\n') {
            close(at, continues(at));
        } else if (closes(at)) {
            close(at + 1, true);
        }
    }

    private void close(int end, boolean counts) {
        if (counts) {
            quoted.add(new Span(open, end));
        }
        open = -1;
    }

    private boolean continues(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && opens(next);
    }

    private boolean opens(int at) {
        char character = text.charAt(at);
        return switch (character) {
            case '"' -> !Character.isLetterOrDigit(before(at)) && !Character.isWhitespace(before(at + 2));
            case '\'', '\u2018' -> !Character.isLetterOrDigit(before(at)) && Character.isLetter(before(at + 2));
            default -> OPENING.indexOf(character) >= 0;
        };
    }

    private boolean closes(int at) {
        char character = text.charAt(at);
        char opened = text.charAt(open);
        return switch (opened) {
            case '"' -> character == '"' || character == '\u201d';
            case '\'' -> character == '\'' && !Character.isLetterOrDigit(before(at + 2));
            case '\u2018' -> character == '\u2019' && !Character.isLetterOrDigit(before(at + 2));
            default ->
                character == CLOSING.charAt(OPENING.indexOf(opened)) || character == '"' || character == '\u201d';
        };
    }

    /** The character just before a place; a space outside the text. */
    private char before(int place) {
        return place >= 1 && place <= text.length() ? text.charAt(place - 1) : ' ';
    }
}
