package org.waybill.bench.store;

import com.fasterxml.jackson.databind.JsonNode;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.merkle.MemoryNodes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.ClaimId;

/** Proves that a claim is in its reading and that the reading is in the log. */
final class Proving {
    private final Casefile opened;

    Proving(Casefile opened) {
        this.opened = opened;
    }

    void prove(ClaimId id) {
        ClaimLine line = opened.claim(id.hex());
        Tree log = opened.tree();
        NodeHash entry = NodeHash.leaf(opened.line(line.derived()));
        boolean logged = log.inclusion(line.derived(), log.size()).check(entry, log.root());
        if (!logged || !isInReading(line)) {
            throw new IllegalStateException("the case does not prove its own claim");
        }
    }

    private boolean isInReading(ClaimLine line) {
        if (!(opened.entry(line.derived()).change() instanceof Change.Derived derived)) {
            throw new IllegalStateException("a made-up claim comes from a reading");
        }
        NamedReading reading = opened.reading(derived.reading());
        JsonNode claims = ReadingJson.of(reading.reading(), derived.extractor()).path("claims");
        MemoryNodes nodes = new MemoryNodes();
        claims.forEach(claim -> nodes.append(NodeHash.leaf(CanonicalJson.bytes(claim))));
        NodeHash leaf = nodes.at(0, line.ordinal());
        NodeHash root = NodeHash.ofHex(derived.claimRoot().hex());
        return nodes.tree().inclusion(line.ordinal(), nodes.size()).check(leaf, root);
    }
}
