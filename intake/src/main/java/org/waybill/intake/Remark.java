package org.waybill.intake;

/**
 * Something to know of a source that was opened; nothing is lost by it.
 *
 * @param source what the user named, and the way into it
 * @param text what was met, in words, without any of the source's text
 */
public record Remark(String source, Kind kind, String text) {

    /** What a remark is about. */
    public enum Kind {
        /** Parts of a web archive that are no pages were counted and not read. */
        LEFT_OUT("WB-304", "Nothing to do; only pages are read."),
        /** A file is not what the package around it says; it is read all the same. */
        DOUBTED("WB-305", "Ask its maker for a whole copy, or say so where you rely on it."),
        /** Nothing in the archive would show that its bytes were changed. */
        UNWITNESSED("WB-306", "Compare it with another copy where you rely on it.");

        private final String code;
        private final String action;

        Kind(String code, String action) {
            this.code = code;
            this.action = action;
        }
    }

    /** One line: code, source, what was met, what to do. */
    public String line() {
        return kind.code + " " + source + ": " + text + ". " + kind.action;
    }
}
