package org.waybill.casefile.note;

import java.util.Collection;
import java.util.List;

/**
 * A checkpoint as a file: its text alone, or a note signed by one or more keys.
 *
 * @param checkpoint what the log says
 * @param signatures under it; may be none
 */
public record PublishedCheckpoint(Checkpoint checkpoint, List<NoteSignature> signatures) {
    public PublishedCheckpoint {
        signatures = List.copyOf(signatures);
    }

    /** A checkpoint that nobody signed. */
    public static PublishedCheckpoint unsigned(Checkpoint checkpoint) {
        return new PublishedCheckpoint(checkpoint, List.of());
    }

    /** Reads either form. */
    public static PublishedCheckpoint parse(byte[] bytes) throws BadNote {
        String text = Lines.read(bytes);
        if (!text.contains("\n\n")) {
            return unsigned(Checkpoint.parse(text));
        }
        SignedNote note = SignedNote.parse(bytes);
        return new PublishedCheckpoint(Checkpoint.parse(note.text()), note.signatures());
    }

    /** The same checkpoint with one more signature. */
    public PublishedCheckpoint signedBy(SigningKey key) {
        return new PublishedCheckpoint(checkpoint, note().signedBy(key).signatures());
    }

    /**
     * Those of the known keys that signed it. Signatures by other keys are passed over.
     *
     * @throws BadNote if a known key is named by a signature it did not make, or no known key signed
     */
    public List<VerifierKey> verifiedBy(Collection<VerifierKey> known) throws BadNote {
        return note().verifiedBy(known);
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return note().bytes();
    }

    private SignedNote note() {
        return new SignedNote(checkpoint.text(), signatures);
    }
}
