package org.waybill.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.model.Passage;
import org.waybill.model.Span;

/** A passage in lines, with letters under the characters that parts of a claim rest on. */
final class MarkedPassage {
    private static final String INDENT = "  ";
    private static final int WIDTH = Wrapped.WIDTH - INDENT.length();

    private final Passage passage;
    private final int[] shown;
    private final List<char[]> lanes = new ArrayList<>();

    MarkedPassage(Passage passage) {
        this.passage = passage;
        this.shown = Plain.of(passage.text()).codePoints().toArray();
    }

    /** Marks the spans that lie in the passage; where marks meet, the later ones get a line of their own. */
    void mark(char letter, List<Span> spans) {
        List<Span> inside =
                spans.stream().filter(passage.span()::covers).map(this::points).toList();
        char[] lane = lanes.stream()
                .filter(one -> inside.stream().allMatch(span -> isFree(one, span)))
                .findFirst()
                .orElseGet(this::lane);
        inside.forEach(span -> Arrays.fill(lane, span.start(), span.end(), letter));
    }

    private char[] lane() {
        char[] lane = new char[shown.length];
        Arrays.fill(lane, ' ');
        lanes.add(lane);
        return lane;
    }

    private static boolean isFree(char[] lane, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (lane[at] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The span as places in the passage, counted in code points as the shown text is. */
    private Span points(Span span) {
        String text = passage.text();
        int from = span.start() - passage.span().start();
        int to = span.end() - passage.span().start();
        int start = text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < shown.length) {
            int to = end(from);
            row(text, from, to);
            from = to;
            while (from < shown.length && shown[from] == ' ') {
                from++;
            }
        }
        return text.toString();
    }

    /** The end of the line that begins here: after the last word that fits, or amid a word as wide as the line. */
    private int end(int from) {
        int width = 0;
        int blank = -1;
        for (int at = from; at < shown.length; at++) {
            width += columns(shown[at]);
            if (width > WIDTH) {
                return blank > from ? blank : Math.max(at, from + 1);
            }
            blank = shown[at] == ' ' ? at : blank;
        }
        return shown.length;
    }

    private void row(StringBuilder text, int from, int to) {
        text.append(INDENT).append(new String(shown, from, to - from)).append('\n');
        for (char[] lane : lanes) {
            StringBuilder marks = new StringBuilder();
            for (int at = from; at < to; at++) {
                marks.append(String.valueOf(lane[at]).repeat(columns(shown[at])));
            }
            String line = marks.toString().stripTrailing();
            text.append(line.isEmpty() ? "" : INDENT + line + "\n");
        }
    }

    /** How many columns a terminal gives a character. */
    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian letters and pictures, by the blocks of Unicode's East Asian Width that are wide throughout. */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
