package org.waybill.casefile.reading;

import java.util.function.Supplier;

/** A reading that the stored format cannot hold, or a stored one that breaks it. */
public final class BadReading extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "Check the case with waybill verify, or read the document again.";
    private static final String UNFIT = "Save the source as plain UTF-8 text and read that.";

    private final String path;
    private final String problem;
    private final String action;

    private BadReading(String path, String problem, String action) {
        super((path.isEmpty() ? "the reading" : path) + " " + problem + ". " + action);
        this.path = path;
        this.problem = problem;
        this.action = action;
    }

    /** Stored JSON that is not in the format. */
    static BadReading damaged(String path, String problem) {
        return new BadReading(path, problem, DAMAGED);
    }

    /** A value that cannot be stored. */
    static BadReading unfit(String path, String problem) {
        return new BadReading(path, problem, UNFIT);
    }

    /** Does the work; where it fails, puts the member's name in front of the path. */
    static <T> T within(String member, Supplier<T> work) {
        try {
            return work.get();
        } catch (BadReading e) {
            BadReading outer = new BadReading("/" + member + e.path, e.problem, e.action);
            outer.setStackTrace(e.getStackTrace());
            throw outer;
        }
    }

    /** Where it is, as a JSON pointer: {@code /claims/3/passage/text}; empty for the object itself. */
    public String path() {
        return path;
    }

    /** What is wrong there, without any of the document's text. */
    public String problem() {
        return problem;
    }
}
