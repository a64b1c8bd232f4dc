package org.waybill.casefile.note;

import java.util.Arrays;
import java.util.HexFormat;
import org.waybill.casefile.note.BadNote.Fault;

/**
 * One signature line of a note (c2sp.org/signed-note).
 *
 * @param name the key's name
 * @param base64 four bytes of key hash, then the signature
 */
public record NoteSignature(String name, String base64) {
    private static final int HASH_BYTES = 4;
    private static final String START = "\u2014 ";

    public NoteSignature {
        if (!KeyName.allows(name)) {
            throw new IllegalArgumentException("a key's name has no white space and no plus");
        }
        if (ExactBase64.bytes(base64).orElse(new byte[0]).length <= HASH_BYTES) {
            throw new IllegalArgumentException("a signature is base64 of more than " + HASH_BYTES + " bytes");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] whole = Arrays.copyOf(HexFormat.of().parseHex(key.hash()), HASH_BYTES + signature.length);
        System.arraycopy(signature, 0, whole, HASH_BYTES, signature.length);
        return new NoteSignature(key.name(), ExactBase64.text(whole));
    }

    static NoteSignature parse(String line) throws BadNote {
        int gap = line.indexOf(' ', START.length());
        if (!line.startsWith(START) || gap < 0) {
            throw new BadNote(Fault.MALFORMED, "A line among the signatures is none");
        }
        try {
            return new NoteSignature(line.substring(START.length(), gap), line.substring(gap + 1));
        } catch (IllegalArgumentException e) {
            throw new BadNote(Fault.MALFORMED, "A signature line cannot be read: " + e.getMessage());
        }
    }

    /** The hash of the key that should have made it, as eight hexadecimal digits. */
    public String keyHash() {
        return HexFormat.of().formatHex(bytes(), 0, HASH_BYTES);
    }

    /** The signature itself. */
    public byte[] signature() {
        byte[] whole = bytes();
        return Arrays.copyOfRange(whole, HASH_BYTES, whole.length);
    }

    /** The same signature as if it named this key. */
    public NoteSignature by(VerifierKey key) {
        return of(key, signature());
    }

    /** The line, with its newline. */
    public String line() {
        return START + name + " " + base64 + "\n";
    }

    private byte[] bytes() {
        return ExactBase64.bytes(base64).orElseThrow();
    }
}
