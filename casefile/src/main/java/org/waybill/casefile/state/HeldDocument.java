package org.waybill.casefile.state;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.entry.Change;
import org.waybill.model.Filed;
import org.waybill.model.Sha256;

/**
 * A document as a case holds it.
 *
 * @param sha256 digest of its bytes
 * @param captures how its bytes came, first to last, at least once
 * @param derivations how it was read, first to last; the last counts
 */
public record HeldDocument(
        Sha256 sha256, List<Filed<Change.Captured>> captures, List<Filed<Change.Derived>> derivations) {
    public HeldDocument {
        captures = List.copyOf(captures);
        derivations = List.copyOf(derivations);
    }

    /** The newest reading; empty where a run was stopped before the first. */
    public Optional<Change.Derived> latest() {
        return derivations.isEmpty()
                ? Optional.empty()
                : Optional.of(derivations.get(derivations.size() - 1).what());
    }

    /** The readings whose place newer ones took, first to last. */
    public List<Filed<Change.Derived>> earlier() {
        return derivations.subList(0, Math.max(0, derivations.size() - 1));
    }

    /** Where the bytes were first found, as shown. */
    public String origin() {
        return captures.get(0).what().capture().origin();
    }
}
