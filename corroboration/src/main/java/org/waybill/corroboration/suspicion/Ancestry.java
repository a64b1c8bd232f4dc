package org.waybill.corroboration.suspicion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.model.Link;
import org.waybill.model.Link.Standing;
import org.waybill.model.Sha256;

/** What documents are known to have taken from one another, step by step back. */
final class Ancestry {
    private final Map<Sha256, Set<Sha256>> sources = new HashMap<>();
    private final DocumentLinks decided;

    /**
     * What is known of some documents.
     *
     * @param links between them, those that single entries show too
     * @param decided knows what analysts cut
     */
    Ancestry(List<Link> links, DocumentLinks decided) {
        this.decided = decided;
        for (Link link : links) {
            if (link.standing() == Standing.COUNTS || link.standing() == Standing.CIRCULAR) {
                sources.computeIfAbsent(link.document(), any -> new HashSet<>())
                        .add(Objects.requireNonNull(link.source()));
            }
        }
    }

    /** A document and all that it has something from, by however many hands. */
    Set<Sha256> of(Sha256 document) {
        Set<Sha256> all = new HashSet<>(Set.of(document));
        Deque<Sha256> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (Sha256 source : sources.getOrDefault(open.remove(), Set.of())) {
                if (all.add(source)) {
                    open.add(source);
                }
            }
        }
        return all;
    }

    /** Whether an analyst looked at the two and said that the one did not take from the other. */
    boolean isCut(Sha256 one, Sha256 other) {
        return decided.isCut(one, other) || decided.isCut(other, one);
    }
}
