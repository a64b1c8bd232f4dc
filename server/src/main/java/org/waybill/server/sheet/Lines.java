package org.waybill.server.sheet;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of which some may be put back; a line longer than any row of a sheet is cut. */
final class Lines implements Closeable {
    /** The longest line that is read: some hundred cells of ten thousand characters. */
    static final int LONGEST = 1_000_000;

    private static final int END = -1;
    private static final int BUFFER = 1 << 16;

    private final Reader text;
    private final Deque<String> putBack = new ArrayDeque<>();
    private int read;
    private boolean begun;

    Lines(Reader text) {
        this.text = new BufferedReader(text, BUFFER);
    }

    /** The number of the line given last, from 1. */
    int number() {
        return read - putBack.size();
    }

    /** The next line, null where there is none; of one that is too long, one character more than is allowed. */
    @Nullable
    String next() throws IOException {
        String waiting = putBack.pollFirst();
        if (waiting != null) {
            return waiting;
        }
        String line = fresh();
        if (line != null) {
            read++;
        }
        return line;
    }

    /** Puts lines back, the first of which is given next. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            putBack.addFirst(lines.get(i));
        }
    }

    private @Nullable String fresh() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = first();
        if (next == END) {
            return null;
        }
        while (next != END && next != '\n' && next != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
            next = text.read();
        }
        if (next == '\r') {
            skipNewline();
        }
        return line.toString();
    }

    /** A byte order mark is no part of the first cell. */
    private int first() throws IOException {
        int next = text.read();
        boolean marked = !begun && next == '\uFEFF';
        begun = true;
        return marked ? text.read() : next;
    }

    private void skipNewline() throws IOException {
        text.mark(1);
        if (text.read() != '\n') {
            text.reset();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
