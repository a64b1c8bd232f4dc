package org.waybill.casefile.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.waybill.casefile.note.BadNote.Fault;
import org.waybill.model.Sha256;

/**
 * The public half of a key that signs notes, Ed25519 only.
 *
 * @param name who signs
 * @param base64 the byte 1, for Ed25519, then 32 bytes of public key (RFC 8032)
 */
public record VerifierKey(String name, String base64) {
    static final byte ED25519 = 1;
    static final int KEY_BYTES = 32;
    private static final int HASH_DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    public VerifierKey {
        if (!KeyName.allows(name)) {
            throw new IllegalArgumentException("a key's name has no white space and no plus");
        }
        byte[] key = ExactBase64.bytes(base64).orElse(new byte[0]);
        if (key.length != 1 + KEY_BYTES || key[0] != ED25519) {
            throw new IllegalArgumentException("only Ed25519 keys are read: base64 of 33 bytes, the first 1");
        }
        if (!Ed25519.validatePublicKeyFull(key, 1)) {
            throw new IllegalArgumentException("these bytes are no Ed25519 key, or one that anybody could sign for");
        }
    }

    /** The key that has these 32 bytes. */
    public static VerifierKey of(String name, byte[] key) {
        byte[] whole = new byte[1 + key.length];
        whole[0] = ED25519;
        System.arraycopy(key, 0, whole, 1, key.length);
        return new VerifierKey(name, ExactBase64.text(whole));
    }

    /** Reads {@code name+hash+key}, white space around it passed over. */
    public static VerifierKey parse(String text) throws BadNote {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new BadNote(Fault.NO_KEY, "A key reads name+hash+base64, this does not");
        }
        VerifierKey key;
        try {
            key = new VerifierKey(parts.group(1), parts.group(3));
        } catch (IllegalArgumentException e) {
            throw new BadNote(Fault.NO_KEY, "This is no key: " + e.getMessage());
        }
        if (!key.hash().equals(parts.group(2))) {
            throw new BadNote(Fault.NO_KEY, "The key's hash does not fit its name and bytes");
        }
        return key;
    }

    /** {@code name+hash+key}, as it is handed to others. */
    public String text() {
        return name + "+" + hash() + "+" + base64;
    }

    /** Eight hexadecimal digits: the start of SHA-256 over the name, a newline, the byte 1 and the key. */
    public String hash() {
        byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] key = bytes();
        byte[] whole = Arrays.copyOf(start, start.length + key.length);
        System.arraycopy(key, 0, whole, start.length, key.length);
        return Sha256.of(whole).hex().substring(0, 8);
    }

    /** Whether a signature says it is by this key. */
    public boolean names(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyHash().equals(hash());
    }

    /**
     * Whether a signature was most likely by this key before a character of it was changed: same name, nearly its hash.
     *
     * <p>One character of base64 holds bits of the hash and of the signature, so that neither need be left as it was.
     */
    public boolean resembles(NoteSignature signature) {
        int same = 0;
        for (int at = 0; at < HASH_DIGITS; at += 2) {
            same += signature.keyHash().regionMatches(at, hash(), at, 2) ? 1 : 0;
        }
        return signature.name().equals(name) && same >= HASH_DIGITS / 2 - 1;
    }

    /** Whether this key made the signature over these bytes. */
    public boolean made(NoteSignature signature, byte[] over) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(bytes(), 1));
        verifier.update(over, 0, over.length);
        return names(signature) && verifier.verifySignature(signature.signature());
    }

    private byte[] bytes() {
        return ExactBase64.bytes(base64).orElseThrow();
    }
}
