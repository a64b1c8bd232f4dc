package org.waybill.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs, headings and list items: stretches of text that no sentence crosses. */
final class Blocks {
    /**
     * A stretch of text.
     *
     * @param marker the number or letter of a list item, which stands before the stretch
     * @param start first character
     * @param end the character after the last
     */
    record Block(Optional<Token> marker, int start, int end) {}

    private record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static final Pattern BULLET =
            Pattern.compile("[\\u2022\\u2023\\u2043\\u25AA\\u25CF\\u25E6*\\u00B7-]\\s+|[\\u2013\\u2014]\\s+");

    private static final Pattern NUMBER = Pattern.compile("(\\(?(?:\\d{1,2}|\\p{Alpha}|[ivx]{1,4})[.)])\\s+");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text, int start, int end) {
        Blocks blocks = new Blocks(text);
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || isLineBreak(text.charAt(at))) {
                blocks.addLine(from, at);
                from = at + 1;
            }
        }
        blocks.endParagraph();
        return blocks.blocks;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
    }

    /** The second half of CR LF is an empty line that is none. */
    private void addLine(int start, int end) {
        if (start == end && start > 0 && text.charAt(start - 1) == '\r' && !isBlankAfterReturn(start)) {
            return;
        }
        int from = start;
        int to = end;
        while (from < to && Symbols.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Symbols.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || text.charAt(Math.max(0, start - 1)) == '\u2029') {
            endParagraph();
        }
        if (from < to) {
            paragraph.add(new Line(from, to));
        }
    }

    private boolean isBlankAfterReturn(int at) {
        return at >= text.length() || text.charAt(at) != '\n';
    }

    private void endParagraph() {
        int width = paragraph.stream().mapToInt(Line::length).max().orElse(0);
        int from = 0;
        for (int i = 1; i <= paragraph.size(); i++) {
            if (i == paragraph.size() || begins(paragraph.get(i - 1), paragraph.get(i), width)) {
                addBlock(paragraph.get(from).start(), paragraph.get(i - 1).end());
                from = i;
            }
        }
        paragraph.clear();
    }

    private void addBlock(int start, int end) {
        Matcher bullet = BULLET.matcher(text).region(start, end);
        if (bullet.lookingAt()) {
            blocks.add(new Block(Optional.empty(), bullet.end(), end));
            return;
        }
        Matcher number = NUMBER.matcher(text).region(start, end);
        if (number.lookingAt()) {
            Token marker = new Token(number.group(1), number.start(1), number.end(1));
            blocks.add(new Block(Optional.of(marker), number.end(), end));
        } else {
            blocks.add(new Block(Optional.empty(), start, end));
        }
    }

    /** Whether a line begins something new: an item of a list, or what follows a line broken before it was full. */
    private boolean begins(Line before, Line line, int width) {
        return BULLET.matcher(text).region(line.start(), line.end()).lookingAt()
                || isNumbered(line)
                || (before.length() + 1 + firstWord(line) < width && beginsLikeSentence(line) && !endsOpen(before));
    }

    private boolean isNumbered(Line line) {
        return NUMBER.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private int firstWord(Line line) {
        int at = line.start();
        while (at < line.end() && !Symbols.isSpace(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }

    private boolean beginsLikeSentence(Line line) {
        int at = line.start();
        while (at < line.end() && Symbols.isOpener(text.charAt(at))) {
            at++;
        }
        return at < line.end() && !Character.isLowerCase(text.charAt(at));
    }

    /** A comma cannot end a heading. */
    private boolean endsOpen(Line line) {
        return text.charAt(line.end() - 1) == ',';
    }
}
