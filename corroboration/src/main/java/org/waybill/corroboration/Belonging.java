package org.waybill.corroboration;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Memory;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Docket;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Grouping;
import org.waybill.model.Reading;

/** Which entry each claim belongs to, once analysts have rejected, joined and parted. */
final class Belonging {
    /** Matters whose ids are at hand: what is read next is mostly about what was read before. */
    private static final int AT_HAND = 20_000;

    private final Docket docket;
    private final Tables tables;
    private final Set<ClaimId> paired;
    private final Map<ClaimId, Matter> decided;
    private final Memory<Matter, String> ids = new Memory<>(AT_HAND, Ledger::id);
    private @Nullable Grouping grouping;

    Belonging(Docket docket, Tables tables) {
        this.tables = tables;
        this.docket = docket;
        this.paired = docket.decisions().paired();
        this.decided = new HashMap<>(docket.earlier());
    }

    /**
     * Takes down what a document's claims that decisions name are about. Rejected claims still join matters: what a person
     * says of two names does not hang on one reading of them.
     *
     * @return whether other claims may belong elsewhere now
     */
    boolean learn(Reading reading) {
        boolean isNew = false;
        for (Claim claim : paired.isEmpty() ? Set.<Claim>of() : reading.claims()) {
            Optional<ClaimId> id = docket.id(claim).filter(paired::contains);
            Optional<Matter> matter = tables.matter(claim);
            if (id.isPresent() && matter.isPresent()) {
                isNew |= !matter.get().equals(decided.put(id.get(), matter.get()));
            }
        }
        return changed(isNew);
    }

    /**
     * Forgets what a document's claims are about, but for what the docket itself knows.
     *
     * @return whether other claims may belong elsewhere now
     */
    boolean forget(Reading reading) {
        boolean isLost = false;
        for (Claim claim : paired.isEmpty() ? Set.<Claim>of() : reading.claims()) {
            Optional<ClaimId> id = docket.id(claim).filter(paired::contains);
            if (id.isPresent() && decided.containsKey(id.get())) {
                decided.remove(id.get());
                Optional.ofNullable(docket.earlier().get(id.get())).ifPresent(matter -> decided.put(id.get(), matter));
                isLost = true;
            }
        }
        return changed(isLost);
    }

    private boolean changed(boolean is) {
        if (is) {
            grouping = null;
        }
        return is;
    }

    /** The id of the entry that a claim counts in; empty for a mention and where a review says that it does not count. */
    Optional<String> entry(Claim claim) {
        return docket.state(claim).counts()
                ? tables.matter(claim).map(ids::of).map(matter -> docket.id(claim)
                        .map(id -> grouping().entry(id, matter))
                        .orElseGet(() -> grouping().entry(matter)))
                : Optional.empty();
    }

    private Grouping grouping() {
        if (grouping == null) {
            grouping = docket.decisions()
                    .grouping(claim -> Optional.ofNullable(decided.get(claim)).map(ids::of));
        }
        return Objects.requireNonNull(grouping);
    }

    /** The ids of entries that decisions name, now: whatever moves between two groupings was in one of these. */
    Collection<String> named() {
        Set<String> named = new HashSet<>();
        decided.forEach((claim, matter) -> {
            String id = ids.of(matter);
            named.add(id);
            named.add(grouping().entry(id));
            named.add(grouping().entry(claim, id));
        });
        return named;
    }
}
