package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Span;

/** Cuts folded text into words, each of one script. */
final class Runs {
    /** Apostrophes and the Hebrew signs of shortening: inside a word they part nothing. */
    private static final String INSIDE = "'’‘`´ʻʼ׳״";

    private final String text;
    private final List<Span> runs = new ArrayList<>();
    private int start = -1;
    private WritingSystem script = WritingSystem.NONE;

    private Runs(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        Runs runs = new Runs(text);
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            runs.see(at, sign);
            at += Character.charCount(sign);
        }
        runs.close(text.length());
        return runs.runs;
    }

    private void see(int at, int sign) {
        if (Character.isLetterOrDigit(sign)) {
            seeLetter(at, WritingSystem.of(sign));
        } else if (!(start >= 0 && belongs(at, sign))) {
            close(at);
        }
    }

    private void seeLetter(int at, WritingSystem letter) {
        if (start >= 0 && letter != WritingSystem.NONE && script != WritingSystem.NONE && letter != script) {
            close(at);
        }
        start = start < 0 ? at : start;
        script = letter == WritingSystem.NONE ? script : letter;
    }

    private boolean belongs(int at, int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (INSIDE.indexOf(sign) >= 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private void close(int end) {
        if (start >= 0) {
            runs.add(new Span(start, end));
        }
        start = -1;
        script = WritingSystem.NONE;
    }
}
