package org.waybill.extraction.party;

import java.util.List;
import org.waybill.model.Party;
import org.waybill.model.Span;

/**
 * Parties read out of a phrase.
 *
 * @param parties in text order, no doubles
 * @param spans the characters behind them
 * @param how how sure the reading is
 */
public record Named(List<Party> parties, List<Span> spans, How how) {

    /** How a party was read, surest first. */
    public enum How {
        /** By its name or its nationality. */
        NAMED,
        /** By a description that names nobody: "eleven companies". */
        DESCRIBED,
        /** By a pronoun or a definite noun that points back. */
        REFERRED,
        /** By what the document says elsewhere about the same exchange. */
        IMPLIED
    }

    public Named {
        parties = parties.stream().distinct().toList();
        spans = spans.stream().sorted().distinct().toList();
    }

    /** One of several parties, with the characters of all: which are whose is not kept. */
    public Named side(int place) {
        return new Named(List.of(parties.get(place)), spans, how);
    }

    /** Whether the two share a party. */
    public boolean meets(Named other) {
        return parties.stream().anyMatch(other.parties::contains);
    }
}
