package org.waybill.casefile.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.NoteSignature;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.stamp.Stamp;
import org.waybill.casefile.stamp.StampCheck;

/** Whose word stands behind a checkpoint, as far as the checker knows them. */
final class Witnesses {
    private final Collection<VerifierKey> keys;
    private final Roots roots;

    Witnesses(Collection<VerifierKey> keys, Roots roots) {
        this.keys = keys;
        this.roots = roots;
    }

    static PublishedCheckpoint checkpoint(String text) throws BadProof {
        try {
            PublishedCheckpoint published = PublishedCheckpoint.parse(text.getBytes(StandardCharsets.UTF_8));
            if (published.checkpoint().extensions().isEmpty()) {
                return published;
            }
        } catch (BadNote e) {
            throw new BadProof("its checkpoint cannot be read");
        }
        // A signature that a changed byte made part of the text would pass for one.
        throw new BadProof("its checkpoint has a line that no checkpoint of a case has");
    }

    /** What is known of the signatures, in words; refuses the whole where one by a known key is not good. */
    List<String> signatures(PublishedCheckpoint published, String name) throws BadProof {
        List<String> words = new ArrayList<>();
        byte[] text = published.checkpoint().bytes();
        boolean unknown = false;
        for (NoteSignature signature : published.signatures()) {
            Optional<VerifierKey> signer = signer(signature, text);
            unknown |= signer.isEmpty();
            signer.ifPresent(key -> words.add(name + " is signed by " + key.name() + " with the key you gave."));
        }
        if (unknown) {
            words.add(name + " bears a signature by a key you did not give, which says nothing.");
        }
        if (published.signatures().isEmpty()) {
            words.add(name + " is not signed: hold it to one that you got from somebody else.");
        }
        return words;
    }

    private Optional<VerifierKey> signer(NoteSignature signature, byte[] text) throws BadProof {
        for (VerifierKey key : keys) {
            boolean made = key.made(signature.by(key), text);
            if (made && key.names(signature)) {
                return Optional.of(key);
            }
            if (made || key.resembles(signature)) {
                throw new BadProof(
                        "a signature in the name of " + key.name() + " was changed, or is not by its key",
                        BadNote.Fault.FORGED.action());
            }
        }
        return Optional.empty();
    }

    /** What is known of the stamp, in words; refuses one that does not hold. */
    String stamp(Optional<byte[]> token, Checkpoint checkpoint) throws BadProof {
        if (token.isEmpty()) {
            return "The checkpoint bears no time stamp, so nothing here proves when it was made.";
        }
        StampCheck check = Stamp.verify(token.get(), checkpoint.bytes(), roots);
        if (check instanceof StampCheck.Fails fails) {
            throw new BadProof("its time stamp does not hold: " + fails.why());
        }
        StampCheck.Holds holds = (StampCheck.Holds) check;
        if (holds.trust() instanceof StampCheck.Trust.NotVouched not) {
            throw new BadProof(
                    "its time stamp is by nobody you trust: " + not.why(),
                    "Name the certificate of the authority's root, if you trust it.");
        }
        String who = holds.trust() instanceof StampCheck.Trust.Vouched vouched
                ? "for whom " + vouched.root() + " vouches"
                : "by the name it gives itself";
        return "The checkpoint existed at " + holds.time() + ", on the word of " + holds.authority() + ", " + who + ".";
    }
}
