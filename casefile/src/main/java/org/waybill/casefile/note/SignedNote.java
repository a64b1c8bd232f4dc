package org.waybill.casefile.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waybill.casefile.note.BadNote.Fault;

/**
 * Some text and the signatures under it (c2sp.org/signed-note).
 *
 * @param text ends with a newline; holds no control character below U+0020 but newlines
 * @param signatures by anyone; none on a text that is yet to be signed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** More signatures than any log and its witnesses make; the Go note package stops there too. */
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(unit -> unit < ' ' && unit != '\n')) {
            throw new IllegalArgumentException("a note's text ends with a newline, its one control character");
        }
        signatures = List.copyOf(signatures);
    }

    /** Reads a note that bears at least one signature. */
    public static SignedNote parse(byte[] bytes) throws BadNote {
        String whole = Lines.read(bytes);
        int gap = whole.lastIndexOf("\n\n");
        if (gap < 0 || gap + 2 == whole.length()) {
            throw new BadNote(Fault.MALFORMED, "A signed note has signatures after its last empty line, this has none");
        }
        return new SignedNote(whole.substring(0, gap + 1), signatures(whole.substring(gap + 2)));
    }

    private static List<NoteSignature> signatures(String block) throws BadNote {
        String[] lines = block.substring(0, block.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new BadNote(Fault.MALFORMED, "A note has at most " + MOST_SIGNATURES + " signatures, this one more");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return signatures;
    }

    /** The same text with one more signature. */
    public SignedNote signedBy(SigningKey key) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(key.sign(signedBytes()));
        return new SignedNote(text, more);
    }

    /**
     * Those of the known keys that signed this text. Signatures by other keys are passed over.
     *
     * @throws BadNote if a known key is named by a signature it did not make, or no known key signed
     */
    public List<VerifierKey> verifiedBy(Collection<VerifierKey> known) throws BadNote {
        List<VerifierKey> signers = new ArrayList<>();
        for (VerifierKey key : known) {
            if (signed(key) && !signers.contains(key)) {
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw new BadNote(Fault.UNKNOWN_SIGNERS, "None of the known keys signed this");
        }
        return signers;
    }

    private boolean signed(VerifierKey key) throws BadNote {
        boolean signed = false;
        for (NoteSignature signature : signatures) {
            if (key.names(signature)) {
                if (!key.made(signature, signedBytes())) {
                    throw new BadNote(Fault.FORGED, "A signature in the name of " + key.name() + " is not by its key");
                }
                signed = true;
            }
        }
        return signed;
    }

    /** The note as it is published; the text alone while nobody signed it. */
    public byte[] bytes() {
        StringBuilder whole = new StringBuilder(text);
        if (!signatures.isEmpty()) {
            whole.append('\n');
        }
        signatures.forEach(signature -> whole.append(signature.line()));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signedBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
