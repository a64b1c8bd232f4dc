package org.waybill.bench.corenlp;

import java.io.PrintStream;
import java.util.Locale;

/** What a warm run tells of itself, as it is named in the table. */
enum Figure {
    START("processor time from start to the first document read", "s"),
    TOKENS("tokens", "1/s"),
    TOKENS_BY_PROCESSOR("tokens", "1/s of processor"),
    DOCUMENTS("documents", "1/s"),
    FINDINGS("claims or triples", "a document"),
    HEAP("heap after collection", "MB");

    /** How a line with a figure begins; a library may print lines of its own. */
    static final String MARK = "figure\t";

    private final String measure;
    private final String unit;

    Figure(String measure, String unit) {
        this.measure = measure;
        this.unit = unit;
    }

    /** One line; no threads for what does not depend on them. */
    void print(PrintStream out, int threads, double value) {
        String suffix = threads == 0 ? "" : threads == 1 ? ", one thread" : ", " + threads + " threads";
        out.println(MARK + measure + suffix + "\t" + unit + "\t" + String.format(Locale.ROOT, "%.1f", value));
    }
}
