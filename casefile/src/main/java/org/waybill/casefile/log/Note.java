package org.waybill.casefile.log;

/** Some bytes about a tree size. */
public final class Note {
    private final NoteKind kind;
    private final long size;
    private final byte[] bytes;

    /** Bytes about a tree size from 1; not copied, and not to be changed any more. */
    public Note(NoteKind kind, long size, byte[] bytes) {
        if (size < 1) {
            throw new IllegalArgumentException("a note is about at least one entry, not " + size);
        }
        this.kind = kind;
        this.size = size;
        this.bytes = bytes;
    }

    public NoteKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    public byte[] bytes() {
        return bytes;
    }
}
