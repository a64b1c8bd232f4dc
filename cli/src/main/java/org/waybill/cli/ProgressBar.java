package org.waybill.cli;

import org.waybill.pipeline.Progress;

/** One line that fills: redrawn on a terminal, printed at each quarter elsewhere. */
final class ProgressBar implements Progress {
    /** Set by the launcher, which alone can ask whether errors go to a terminal. */
    private static final String TERMINAL = "waybill.terminal";

    private static final int WIDTH = 30;
    private static final int NAME = 36;
    private static final int QUARTERS = 4;

    private final Console console;
    private final String doing;
    private final boolean redraw;
    private int printed;

    ProgressBar(Console console) {
        this(console, "Reading");
    }

    /** @param doing what goes on, as a word or a few */
    ProgressBar(Console console, String doing) {
        this(console, doing, Boolean.getBoolean(TERMINAL));
    }

    ProgressBar(Console console, String doing, boolean redraw) {
        this.console = console;
        this.doing = doing;
        this.redraw = redraw;
    }

    @Override
    public void done(int done, int total, String source) {
        if (redraw) {
            console.err().print("\r" + bar(done, total) + " " + fitted(Plain.of(source)));
            console.err().flush();
            clearAtEnd(done, total);
        } else if (done * QUARTERS / total > printed) {
            printed = done * QUARTERS / total;
            console.note(bar(done, total));
        }
    }

    /** The same for entries of a log, of which there may be more than any list holds. */
    void entries(long done, long total) {
        done(Math.toIntExact(done), Math.toIntExact(total), "");
    }

    private void clearAtEnd(int done, int total) {
        if (done == total) {
            console.err().print("\r" + bar(done, total) + " " + " ".repeat(NAME) + "\n");
        }
    }

    private String bar(int done, int total) {
        int filled = done * WIDTH / total;
        return doing + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total;
    }

    private static String fitted(String name) {
        String tail = name.length() <= NAME ? name : "..." + name.substring(name.length() - NAME + 3);
        return tail + " ".repeat(NAME - tail.length());
    }
}
