package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.NoteSignature;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.StampCheck;

/**
 * A checkpoint that was read, and who vouches for it.
 *
 * @param signers known keys that signed it
 * @param unknown names of keys that nobody gave, by which it says it was signed
 * @param stamp empty where it was not stamped, or the stamp does not hold
 */
record KeptCheckpoint(
        PublishedCheckpoint published,
        List<VerifierKey> signers,
        List<String> unknown,
        Optional<StampCheck.Holds> stamp) {

    /** Whether somebody else's word stands behind it, so that the log is to be doubted before it. */
    boolean isVouchedFor() {
        return !signers.isEmpty() || stamp.isPresent();
    }

    KeptCheckpoint stamped(StampCheck.Holds holds) {
        return new KeptCheckpoint(published, signers, unknown, Optional.of(holds));
    }

    /** Looks at the signatures; what is wrong with one is told under the name given. */
    static KeptCheckpoint of(PublishedCheckpoint published, List<VerifierKey> known, String name, Findings findings) {
        List<VerifierKey> signers = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        byte[] text = published.checkpoint().bytes();
        for (NoteSignature signature : published.signatures()) {
            Optional<VerifierKey> named =
                    known.stream().filter(key -> key.names(signature)).findFirst();
            if (named.isPresent() && named.get().made(signature, text)) {
                signers.add(named.get());
            } else if (named.isPresent()) {
                findings.add(Finding.damage(
                        name,
                        "the signature in the name of " + named.get().name() + " is not by its key",
                        BadNote.Fault.FORGED.action()));
            } else if (known.stream().anyMatch(key -> isAltered(key, signature, text))) {
                findings.add(Finding.damage(name, "a signature by a known key was changed"));
            } else {
                unknown.add(signature.name() + "+" + signature.keyHash());
            }
        }
        return new KeptCheckpoint(published, List.copyOf(signers), List.copyOf(unknown), Optional.empty());
    }

    private static boolean isAltered(VerifierKey key, NoteSignature signature, byte[] text) {
        return key.resembles(signature) || key.made(signature.by(key), text);
    }
}
