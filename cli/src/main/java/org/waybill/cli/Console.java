package org.waybill.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to one stream, everything about the run to the other.
 *
 * @param out results
 * @param err progress, gaps, errors
 */
record Console(PrintStream out, PrintStream err) {
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Something about the run, not a result; always one line. */
    void note(String text) {
        err.print(Plain.of(text));
        err.print('\n');
        err.flush();
    }

    void bytes(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
