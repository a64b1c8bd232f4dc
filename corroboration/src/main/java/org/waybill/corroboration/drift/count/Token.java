package org.waybill.corroboration.drift.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Span;

/**
 * A word, a number or a mark.
 *
 * @param word in lower case, a genitive's ending cut off
 * @param span where in the document's text
 * @param capital whether it begins with a capital letter
 */
public record Token(String word, Span span, boolean capital) {
    private static final Pattern FORM = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\p{L}[\\p{L}\\p{N}]*(?:['’]\\p{L}+)*|\\S");

    /** The tokens of a stretch of a text. */
    static List<Token> of(String text, Span stretch) {
        List<Token> tokens = new ArrayList<>();
        Matcher form = FORM.matcher(text).region(stretch.start(), stretch.end());
        while (form.find()) {
            tokens.add(new Token(
                    plain(form.group()),
                    new Span(form.start(), form.end()),
                    Character.isUpperCase(form.group().codePointAt(0))));
        }
        return List.copyOf(tokens);
    }

    private static String plain(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether it is written in digits. */
    public boolean isDigits() {
        return Character.isDigit(word.codePointAt(0));
    }

    /** Whether it names a month. */
    public boolean isMonth() {
        return Surroundings.isMonth(word);
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return Character.isLetter(word.codePointAt(0));
    }

    boolean isDash() {
        return word.equals("-") || word.equals("–") || word.equals("‑");
    }

    /** Whether nothing stands between the two. */
    boolean touches(Token next) {
        return span.end() == next.span.start();
    }
}
