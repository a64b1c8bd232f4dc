package org.waybill.desk.sheet;

import java.util.List;

/**
 * A body that got it for itself, or may have.
 *
 * @param id of the body
 * @param name for a reader
 * @param kind {@code intelligence}, {@code wire}…
 * @param state whose it is, a code; empty where nobody's
 * @param side {@code party}, {@code no_party}, {@code not_known}
 * @param hand {@code first}, {@code second}, {@code not_told}
 * @param evidence what it says it has: {@code imagery}…
 * @param counts {@code certain}, {@code possible}, {@code not}
 * @param why it counts so
 * @param first when its first finding was published or said, ISO 8601; empty where undated
 * @param traits kind, state, side, nearness and evidence, in words
 * @param tally whether it counts, in words
 * @param carried how many documents carry it
 * @param findings what it found, the first ten
 * @param found how many findings there are in all
 * @param documents the documents that carry it, in order of publication, the first twenty
 */
public record OriginSheet(
        String id,
        String name,
        String kind,
        String state,
        String side,
        String hand,
        List<String> evidence,
        String counts,
        String why,
        String first,
        String traits,
        String tally,
        int carried,
        List<Finding> findings,
        int found,
        List<Carrier> documents) {
    /**
     * One thing it found.
     *
     * @param said when, ISO 8601 as far as known; empty where untold
     * @param figure in words; empty where it gave none
     * @param period in words; empty where untold
     * @param counts as for the origin
     * @param tally whether it counts, in words
     * @param documents how many documents carry it
     * @param claims ids, the first form first; the first twenty
     */
    public record Finding(
            String said,
            String figure,
            String period,
            String counts,
            String tally,
            int documents,
            List<String> claims) {}

    /**
     * A document that carries it.
     *
     * @param sha256 hex digits
     * @param name publisher, or title, for a reader
     * @param published ISO 8601 as far as known; empty where undated
     */
    public record Carrier(String sha256, String name, String published) {}
}
