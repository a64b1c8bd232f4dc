package org.waybill.casefile.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.BadNote.Fault;

/**
 * A file that shows that one entry is in a log (c2sp.org/tlog-proof@v1).
 *
 * @param extra base64 that others put there, not covered by any signature; empty where there is none, as in ours
 * @param index the entry's place in the log, counted from 0
 * @param path the neighbours' hashes, from the entry up
 * @param published the checkpoint the path leads to
 */
public record LogProof(String extra, long index, List<NodeHash> path, PublishedCheckpoint published) {
    private static final String TITLE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** A path has one hash for each level, and sizes are below 2^63. */
    private static final int LONGEST_PATH = 63;

    public LogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > LONGEST_PATH) {
            throw new IllegalArgumentException("an index is not below 0, and a path not above " + LONGEST_PATH);
        }
        if (ExactBase64.bytes(extra).isEmpty()) {
            throw new IllegalArgumentException("what is extra is base64");
        }
    }

    /** The proof for an entry of a log at the checkpoint given. */
    public static LogProof of(InclusionProof proof, PublishedCheckpoint published) {
        if (proof.size() != published.checkpoint().size()) {
            throw new IllegalArgumentException("the proof and the checkpoint are of different sizes");
        }
        return new LogProof("", proof.index(), proof.path(), published);
    }

    /** Reads a proof file. Whether it holds is what {@link #check} tells. */
    public static LogProof parse(byte[] bytes) throws BadNote {
        String text = Lines.read(bytes);
        int gap = text.indexOf("\n\n");
        if (gap < 0) {
            throw new BadNote(Fault.MALFORMED, "A proof has an empty line before its checkpoint, this has none");
        }
        List<String> head = new ArrayList<>(Arrays.asList(text.substring(0, gap).split("\n", -1)));
        PublishedCheckpoint published =
                PublishedCheckpoint.parse(text.substring(gap + 2).getBytes(StandardCharsets.UTF_8));
        if (!head.remove(0).equals(TITLE)) {
            throw new BadNote(Fault.MALFORMED, "A proof begins with " + TITLE + ", this does not");
        }
        String extra = extra(head);
        return new LogProof(extra, index(head), path(head), published);
    }

    private static String extra(List<String> head) throws BadNote {
        if (head.isEmpty() || !head.get(0).startsWith(EXTRA)) {
            return "";
        }
        String extra = head.remove(0).substring(EXTRA.length());
        if (extra.isEmpty() || ExactBase64.bytes(extra).isEmpty()) {
            throw new BadNote(Fault.MALFORMED, "What is extra in the proof is not base64");
        }
        return extra;
    }

    private static long index(List<String> head) throws BadNote {
        if (head.isEmpty() || !head.get(0).startsWith(INDEX)) {
            throw new BadNote(Fault.MALFORMED, "The proof does not say which entry it is for");
        }
        return Lines.number(head.remove(0).substring(INDEX.length()), "The index");
    }

    private static List<NodeHash> path(List<String> head) throws BadNote {
        if (head.size() > LONGEST_PATH) {
            throw new BadNote(Fault.MALFORMED, "The proof has more hashes than any log has levels");
        }
        List<NodeHash> path = new ArrayList<>();
        for (String line : head) {
            path.add(NodeHash.ofBase64(line)
                    .orElseThrow(() -> new BadNote(Fault.MALFORMED, "A hash is not the base64 of 32 bytes")));
        }
        return path;
    }

    /** Whether the entry with this hash stands at the index of the log. Says nothing about signatures. */
    public boolean check(NodeHash leaf) {
        return published.checkpoint().holds(leaf, inclusion());
    }

    /** The path as a proof against the checkpoint's root. */
    public InclusionProof inclusion() {
        return new InclusionProof(index, published.checkpoint().size(), path);
    }

    /** The file's bytes. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(TITLE).append('\n');
        if (!extra.isEmpty()) {
            head.append(EXTRA).append(extra).append('\n');
        }
        head.append(INDEX).append(index).append('\n');
        path.forEach(hash -> head.append(hash.base64()).append('\n'));
        byte[] start = head.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        byte[] rest = published.bytes();
        byte[] whole = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        return whole;
    }
}
