package org.waybill.casefile.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.BadEntry;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.reading.Claims;
import org.waybill.model.ClaimId;
import org.waybill.model.Sha256;

/** Goes from a claim up to the checkpoint over it. */
final class ClaimProofCheck {
    private final Witnesses witnesses;

    ClaimProofCheck(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    ProofCheck of(byte[] bytes) {
        try {
            Parts parts = Parts.read(bytes, ClaimProof.FORMAT, ClaimProof.MEMBERS);
            return new ProofCheck.Proves(sentences(parts));
        } catch (BadProof e) {
            return e.fails();
        }
    }

    private List<String> sentences(Parts parts) throws BadProof {
        byte[] line = parts.text("entry").getBytes(StandardCharsets.UTF_8);
        LogEntry entry = entry(line);
        ObjectNode claim = parts.object("claim");
        PublishedCheckpoint published = Witnesses.checkpoint(parts.text("checkpoint"));
        Checkpoint checkpoint = published.checkpoint();
        long place = parts.number("entry_place");
        if (!checkpoint.holds(
                NodeHash.leaf(line), new InclusionProof(place, checkpoint.size(), parts.path("entry_path")))) {
            throw new BadProof("its entry is not in the log that the checkpoint is of");
        }
        List<String> words = new ArrayList<>();
        words.add("Claim " + Claims.id(claim).hex() + " quotes the document with the SHA-256 "
                + document(claim).hex() + ".");
        words.add(brought(entry, claim, parts));
        words.add("That is entry " + place + " of the case " + checkpoint.origin() + ", added at " + entry.at() + " by "
                + entry.by() + ", by the case's own clock and word.");
        words.add("The checkpoint covers the first " + checkpoint.size() + " entries of that case, root "
                + checkpoint.root().base64() + ".");
        words.addAll(witnesses.signatures(published, "The checkpoint"));
        words.add(witnesses.stamp(parts.bytes("stamp"), checkpoint));
        words.add("That the case held the claim does not make the claim true.");
        return words;
    }

    private static LogEntry entry(byte[] line) throws BadProof {
        try {
            return EntryJson.read(line);
        } catch (BadEntry e) {
            throw new BadProof("its entry is no entry of a case: " + e.getMessage());
        }
    }

    /** Who brought the claim, in words. */
    private static String brought(LogEntry entry, ObjectNode claim, Parts parts) throws BadProof {
        if (entry.change() instanceof Change.Derived derived) {
            found(derived, claim, parts);
            return derived.extractor().name() + " " + derived.extractor().version() + " found it.";
        }
        if (entry.change() instanceof Change.Reviewed reviewed
                && reviewed.replacement().isPresent()) {
            ObjectNode held = reviewed.replacement().get().claim();
            ClaimId named = Claims.id(held);
            if (parts.has("claim_place") || parts.has("claim_path") || !held.equals(claim)) {
                throw new BadProof("its claim is not the one that the entry brings");
            }
            return reviewed.review().reviewer() + " put it in the place of another, as " + named.brief() + ".";
        }
        throw new BadProof("its entry brings no claim");
    }

    private static void found(Change.Derived derived, ObjectNode claim, Parts parts) throws BadProof {
        NodeHash leaf = NodeHash.leaf(CanonicalJson.bytes(claim));
        InclusionProof proof =
                new InclusionProof(parts.number("claim_place"), derived.claims(), parts.path("claim_path"));
        if (!proof.check(leaf, NodeHash.ofHex(derived.claimRoot().hex()))) {
            throw new BadProof("its claim is not among those that the entry stands for");
        }
        if (!document(claim).equals(derived.document())) {
            throw new BadProof("its claim is of another document than the entry");
        }
    }

    private static Sha256 document(ObjectNode claim) throws BadProof {
        try {
            return new Sha256(claim.path("document").asText());
        } catch (IllegalArgumentException e) {
            throw new BadProof("its claim names no document");
        }
    }
}
