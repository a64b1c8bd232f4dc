package org.waybill.casefile.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waybill.casefile.merkle.ConsistencyProof;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.BadNote.Fault;

/**
 * How far a log had come: its size and its root at one moment (c2sp.org/tlog-checkpoint).
 *
 * @param origin which log; not empty, one line
 * @param size how many entries it has, 0 or more
 * @param root over all of them
 * @param extensions further lines, none of ours; kept because a signature covers them
 */
public record Checkpoint(String origin, long size, NodeHash root, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new IllegalArgumentException("a log has no size below 0: " + size);
        }
        if (size == 0 && !root.equals(NodeHash.EMPTY)) {
            throw new IllegalArgumentException("the root of an empty log is the SHA-256 of nothing");
        }
        if (!line(origin) || !extensions.stream().allMatch(Checkpoint::line)) {
            throw new IllegalArgumentException("lines of a checkpoint are not empty and have no control characters");
        }
    }

    /** A checkpoint without further lines. */
    public static Checkpoint of(String origin, long size, NodeHash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /** Reads the text of a checkpoint, without signatures. */
    public static Checkpoint parse(byte[] bytes) throws BadNote {
        return parse(Lines.read(bytes));
    }

    static Checkpoint parse(String text) throws BadNote {
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3 || lines.contains("")) {
            throw new BadNote(Fault.MALFORMED, "A checkpoint has three or more lines, none empty, this does not");
        }
        long size = Lines.number(lines.get(1), "The size of the log");
        NodeHash root = NodeHash.ofBase64(lines.get(2))
                .orElseThrow(() -> new BadNote(Fault.MALFORMED, "The root is not the base64 of 32 bytes"));
        if (size == 0 && !root.equals(NodeHash.EMPTY)) {
            throw new BadNote(Fault.MALFORMED, "The log is empty, but its root is not that of an empty log");
        }
        return new Checkpoint(lines.get(0), size, root, lines.subList(3, lines.size()));
    }

    /** The checkpoint's bytes: what is signed and stamped. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The checkpoint's lines, each with its newline. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(extension -> text.append(extension).append('\n'));
        return text.toString();
    }

    /** Whether this log, at this size, holds the entry with this hash where the proof says. */
    public boolean holds(NodeHash leaf, InclusionProof proof) {
        return proof.size() == size && proof.check(leaf, root);
    }

    /** Whether this is the same log as the earlier one, grown and otherwise unchanged. */
    public boolean follows(Checkpoint earlier, ConsistencyProof proof) {
        return origin.equals(earlier.origin)
                && proof.from() == earlier.size
                && proof.to() == size
                && proof.check(earlier.root, root);
    }

    private static boolean line(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(unit -> unit >= ' ')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
