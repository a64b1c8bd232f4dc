package org.waybill.desk.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Sha256;

/**
 * What a log tells that a case does not: who added what, when.
 *
 * @param log tells every entry of the log, in order
 * @param places where in the log things were touched
 * @param belonging the entry that a claim which was set aside would be in
 * @param versions what reads, groups, assesses and screens; name to version
 */
public record Chronicle(Rows log, Places places, Map<ClaimId, String> belonging, Map<String, String> versions) {
    /** Entries of a log, one at a time, so that a long log needs no room. */
    @FunctionalInterface
    public interface Rows {
        /** Tells each of them, in order; may be asked more than once. */
        void tell(Consumer<LogRow> each);
    }

    /**
     * Where in the log things were touched.
     *
     * @param added where each document came in
     * @param read where each document was last read
     * @param claims the last review about each claim, its undoing included
     * @param edges the last review about each pair of documents, by {@link #edge}
     */
    public record Places(
            Map<Sha256, Long> added, Map<Sha256, Long> read, Map<ClaimId, Long> claims, Map<String, Long> edges) {
        public Places {
            added = Map.copyOf(added);
            read = Map.copyOf(read);
            claims = Map.copyOf(claims);
            edges = Map.copyOf(edges);
        }

        /** Names a pair of documents, whichever comes first. */
        public static String edge(Sha256 one, Sha256 other) {
            return one.compareTo(other) < 0 ? one.hex() + other.hex() : other.hex() + one.hex();
        }
    }

    public Chronicle {
        belonging = Map.copyOf(belonging);
        versions = Map.copyOf(versions);
    }

    /** Some entries, and nothing else. */
    public static Chronicle of(List<LogRow> log) {
        List<LogRow> all = List.copyOf(log);
        return new Chronicle(all::forEach, new Places(Map.of(), Map.of(), Map.of(), Map.of()), Map.of(), Map.of());
    }

    /** Where a document came in; 0 for one that the log does not know. */
    public long added(Sha256 document) {
        return places.added().getOrDefault(document, 0L);
    }

    /** Where a document was last read or came in; 0 for one that the log does not know. */
    public long touched(Sha256 document) {
        return Math.max(added(document), places.read().getOrDefault(document, 0L));
    }

    /** The last review about a claim; 0 where there is none. */
    public long touched(ClaimId claim) {
        return places.claims().getOrDefault(claim, 0L);
    }

    /** The last review about what one document has from another; 0 where there is none. */
    public long touched(Sha256 one, Sha256 other) {
        return places.edges().getOrDefault(Places.edge(one, other), 0L);
    }

    /** The last review of an edge that a standing decision names; 0 for any other decision. */
    public long touched(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return touched(cut.document(), cut.source());
        }
        return decision instanceof Decision.Join join ? touched(join.document(), join.source()) : 0;
    }

    /** The entry that a claim which was set aside would be in; empty for any other claim, and for a mention. */
    public Optional<String> belonging(ClaimId claim) {
        return Optional.ofNullable(belonging.get(claim));
    }
}
