package org.waybill.casefile.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.ClaimTree;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.trouble.Trouble;

/** Shows one claim of a case, and that the case held it. */
public final class ClaimProof {
    /** What a proof's {@code format} says. */
    public static final String FORMAT = "waybill-proof/1";

    static final Set<String> MEMBERS = Set.of(
            "checkpoint",
            "claim",
            "claim_path",
            "claim_place",
            "entry",
            "entry_path",
            "entry_place",
            "format",
            "stamp");

    private ClaimProof() {}

    /**
     * The proof file of the claim whose id begins with these digits.
     *
     * <p>It bears the checkpoint that says most: one that was stamped and signed, else stamped, else signed, the first of
     * its kind; else one of the case as it stands.
     *
     * @throws org.waybill.casefile.trouble.CaseTrouble where there is no such claim, or more than one
     */
    public static byte[] of(Casefile casefile, String beginning) {
        ClaimLine line = casefile.claim(beginning);
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        Change change = casefile.entry(line.derived()).change();
        if (change instanceof Change.Derived derived) {
            found(node, derived, line, casefile);
        } else if (change instanceof Change.Reviewed reviewed
                && reviewed.replacement().isPresent()) {
            node.set("claim", reviewed.replacement().get().claim());
            node.putNull("claim_place");
            node.putNull("claim_path");
        } else {
            throw Trouble.DAMAGED.met("the database names entry " + line.derived() + ", which brought no claim");
        }
        refuseOther(line, node.path("claim"));
        entry(node, line.derived(), casefile);
        return CanonicalJson.bytes(node);
    }

    private static void found(ObjectNode node, Change.Derived derived, ClaimLine line, Casefile casefile) {
        JsonNode reading;
        try {
            reading = CanonicalJson.read(casefile.original(derived.reading()));
        } catch (NotCanonical e) {
            throw Trouble.DAMAGED.met("the reading " + derived.reading().hex() + " in the archive is damaged");
        }
        Tree tree = ClaimTree.of(reading);
        if (line.ordinal() >= tree.size()) {
            throw Trouble.DAMAGED.met("the reading " + derived.reading().hex() + " has lost a claim");
        }
        node.set("claim", reading.path("claims").path(line.ordinal()));
        node.put("claim_place", line.ordinal());
        node.set(
                "claim_path",
                Parts.path(tree.inclusion(line.ordinal(), tree.size()).path()));
    }

    /** A proof of something else than what was asked for would be worse than none. */
    private static void refuseOther(ClaimLine line, JsonNode claim) {
        if (!Claims.id(claim).equals(line.id())) {
            throw Trouble.DAMAGED.met("claim " + line.id().brief() + " is not where the database says");
        }
    }

    private static void entry(ObjectNode node, long place, Casefile casefile) {
        BestCheckpoint best = BestCheckpoint.over(place, casefile);
        PublishedCheckpoint published = best.published();
        InclusionProof proof =
                casefile.tree().inclusion(place, published.checkpoint().size());
        node.put("entry", new String(casefile.line(place), StandardCharsets.UTF_8));
        node.put("entry_place", place);
        node.set("entry_path", Parts.path(proof.path()));
        node.put("checkpoint", new String(published.bytes(), StandardCharsets.UTF_8));
        Optional<byte[]> stamp = best.stamp();
        node.put("stamp", stamp.map(Base64.getEncoder()::encodeToString).orElse(null));
    }

    /** What a proof file proves, or what is wrong with it. Needs no case. */
    public static ProofCheck check(byte[] bytes, Collection<VerifierKey> keys, Roots roots) {
        return new ClaimProofCheck(new Witnesses(keys, roots)).of(bytes);
    }
}
