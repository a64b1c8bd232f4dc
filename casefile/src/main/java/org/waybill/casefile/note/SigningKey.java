package org.waybill.casefile.note;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.waybill.casefile.note.BadNote.Fault;

/** The secret half of a key that signs notes (Ed25519). Never printed except by {@link #secretText()}. */
public final class SigningKey {
    private static final Pattern FORM = Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final VerifierKey verifier;
    private final byte[] seed;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed;
        this.verifier = VerifierKey.of(
                name,
                new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded());
    }

    /**
     * A new key.
     *
     * @param name who signs; an address without scheme is usual, such as {@code example.org/case}
     * @throws IllegalArgumentException if the name has white space, a plus or control characters
     */
    public static SigningKey generate(String name, SecureRandom random) {
        byte[] seed = new byte[VerifierKey.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** Reads what {@link #secretText()} wrote, white space around it passed over. */
    public static SigningKey parse(String text) throws BadNote {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches() || !KeyName.allows(parts.group(1))) {
            throw new BadNote(Fault.NO_KEY, "A secret key reads PRIVATE+KEY+name+hash+base64, this does not");
        }
        byte[] whole = ExactBase64.bytes(parts.group(3)).orElse(new byte[0]);
        if (whole.length != 1 + VerifierKey.KEY_BYTES || whole[0] != VerifierKey.ED25519) {
            throw new BadNote(Fault.NO_KEY, "Only Ed25519 keys are read, this is none");
        }
        SigningKey key = new SigningKey(parts.group(1), Arrays.copyOfRange(whole, 1, whole.length));
        if (!key.verifier.hash().equals(parts.group(2))) {
            throw new BadNote(Fault.NO_KEY, "The key's hash does not fit its name and bytes");
        }
        return key;
    }

    /** The secret in the text form of the Go note package. For a file that only its owner reads. */
    public String secretText() {
        byte[] whole = new byte[1 + seed.length];
        whole[0] = VerifierKey.ED25519;
        System.arraycopy(seed, 0, whole, 1, seed.length);
        return "PRIVATE+KEY+" + verifier.name() + "+" + verifier.hash() + "+" + ExactBase64.text(whole);
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a note's text, its last newline included. */
    public NoteSignature sign(byte[] text) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        signer.update(text, 0, text.length);
        return NoteSignature.of(verifier, signer.generateSignature());
    }

    /** The public half only, so that no log gets the secret. */
    @Override
    public String toString() {
        return "SigningKey of " + verifier.text();
    }
}
