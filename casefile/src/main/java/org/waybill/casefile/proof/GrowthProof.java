package org.waybill.casefile.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.merkle.ConsistencyProof;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.Roots;

/** Shows that a case only grew between two of its checkpoints. */
public final class GrowthProof {
    /** What a proof's {@code format} says. */
    public static final String FORMAT = "waybill-growth/1";

    private static final Set<String> MEMBERS = Set.of("earlier", "format", "later", "path");

    private GrowthProof() {}

    /**
     * The proof file between two checkpoints that were kept.
     *
     * @param from how many entries the earlier covers
     * @param to how many the later covers, not fewer
     * @throws org.waybill.casefile.trouble.CaseTrouble where one was not kept, or is damaged
     */
    public static byte[] of(Casefile casefile, long from, long to) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("earlier", text(BestCheckpoint.kept(casefile, from)))
                .put("later", text(BestCheckpoint.kept(casefile, to)));
        node.set("path", Parts.path(casefile.tree().consistency(from, to).path()));
        return CanonicalJson.bytes(node);
    }

    private static String text(PublishedCheckpoint published) {
        return new String(published.bytes(), StandardCharsets.UTF_8);
    }

    /** What a proof file proves, or what is wrong with it. Needs no case. */
    public static ProofCheck check(byte[] bytes, Collection<VerifierKey> keys) {
        try {
            Parts parts = Parts.read(bytes, FORMAT, MEMBERS);
            return new ProofCheck.Proves(sentences(parts, new Witnesses(keys, Roots.none())));
        } catch (BadProof e) {
            return e.fails();
        }
    }

    private static List<String> sentences(Parts parts, Witnesses witnesses) throws BadProof {
        PublishedCheckpoint earlier = Witnesses.checkpoint(parts.text("earlier"));
        PublishedCheckpoint later = Witnesses.checkpoint(parts.text("later"));
        long from = earlier.checkpoint().size();
        long to = later.checkpoint().size();
        if (!later.checkpoint().follows(earlier.checkpoint(), new ConsistencyProof(from, to, parts.path("path")))) {
            throw new BadProof("the later checkpoint is not of the same log, grown");
        }
        List<String> words = new ArrayList<>();
        words.add("The case " + later.checkpoint().origin() + " had " + from + " entries, root "
                + earlier.checkpoint().root().base64() + ", and " + to + " entries later, root "
                + later.checkpoint().root().base64() + ".");
        words.add("The first " + from + " of them are the same: nothing was changed, removed or put between them.");
        words.addAll(witnesses.signatures(earlier, "The earlier checkpoint"));
        words.addAll(witnesses.signatures(later, "The later checkpoint"));
        return words;
    }
}
