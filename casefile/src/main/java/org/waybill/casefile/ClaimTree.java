package org.waybill.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.merkle.MemoryNodes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.model.Sha256;

/** The RFC 6962 tree over the claims of a reading, so that one of them can be shown without the others. */
public final class ClaimTree {
    private ClaimTree() {}

    /** Of a reading as its JSON. */
    public static Tree of(JsonNode reading) {
        MemoryNodes nodes = new MemoryNodes();
        reading.path("claims").forEach(claim -> nodes.append(NodeHash.leaf(CanonicalJson.bytes(claim))));
        return nodes.tree();
    }

    /** Its root. */
    public static Sha256 root(JsonNode reading) {
        return new Sha256(of(reading).root().hex());
    }
}
