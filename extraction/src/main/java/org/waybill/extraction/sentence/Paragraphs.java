package org.waybill.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Span;

/** Cuts a text at its blank lines. */
final class Paragraphs {
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int start = 0;
        while (blank.find()) {
            add(found, text, start, blank.start());
            start = blank.end();
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            found.add(new Span(start, end));
        }
    }
}
