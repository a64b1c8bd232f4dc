package org.waybill.intake.webarchive;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Compares bytes with a digest that the archive wrote down for them.
 *
 * <p>Tools differ in which bytes they digest as a payload: as sent in chunks, without the chunks, or unpacked. Bytes are
 * right if the digest fits one of these forms.
 */
final class Witness {
    private final Optional<WarcDigest> written;
    private final List<MessageDigest> forms = new ArrayList<>();

    private Witness(Optional<WarcDigest> written) {
        this.written = written;
    }

    /**
     * A witness to a header.
     *
     * @param header such as {@code sha1:} and 32 letters; empty where the archive wrote none
     */
    static Witness of(String header) {
        try {
            return new Witness(header.isBlank() ? Optional.empty() : Optional.of(new WarcDigest(header.strip())));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.DAMAGED, "the digest that the archive wrote down for it is none");
        }
    }

    /** Whether the header gives a digest, of a kind that this platform can make. */
    static boolean isAble(String header) {
        try {
            return of(header).isAble();
        } catch (Refusal e) {
            return false;
        }
    }

    /** Whether there is a digest, of a kind that this platform can make. */
    boolean isAble() {
        return written.flatMap(Witness::digester).isPresent();
    }

    /** The same bytes, digested as they are read. */
    InputStream on(InputStream in) {
        Optional<MessageDigest> digester = written.flatMap(Witness::digester);
        digester.ifPresent(forms::add);
        return digester.<InputStream>map(digest -> new DigestInputStream(in, digest))
                .orElse(in);
    }

    /** One more form the bytes may have been digested in. */
    void add(byte[] form) {
        written.flatMap(Witness::digester).ifPresent(digest -> {
            digest.update(form);
            forms.add(digest);
        });
    }

    /** Refuses bytes that fit in no form; to be asked once all of them are read. */
    void refuseOthers() {
        boolean right =
                forms.isEmpty() || forms.stream().anyMatch(digest -> MessageDigest.isEqual(digest.digest(), bytes()));
        if (!right) {
            throw new Refusal(Reason.DAMAGED, "its bytes are not those whose digest the archive wrote down");
        }
    }

    private byte[] bytes() {
        try {
            return written.map(WarcDigest::bytes).orElse(new byte[0]);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** A digest of a kind that this platform cannot make is taken over and proves nothing. */
    private static Optional<MessageDigest> digester(WarcDigest digest) {
        try {
            return Optional.of(digest.getDigester());
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }
}
