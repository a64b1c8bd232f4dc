package org.waybill.casefile.log;

/** What is kept about a tree size. */
public enum NoteKind {
    /** A checkpoint, signed or not. */
    CHECKPOINT("checkpoint"),
    /** An RFC 3161 token over the checkpoint's bytes. */
    STAMP("tsr");

    private final String suffix;

    NoteKind(String suffix) {
        this.suffix = suffix;
    }

    /** The letters after the dot of its file, and its name in a database. */
    public String suffix() {
        return suffix;
    }
}
