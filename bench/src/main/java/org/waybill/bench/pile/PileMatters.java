package org.waybill.bench.pile;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.index.Matters;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Tier;

/** Groups made-up claims by type, parties and item: no judgement, so that the store alone is measured. */
public final class PileMatters implements Matters {
    @Override
    public Optional<Entry.Matter> of(Claim claim) {
        if (claim.tier() != Tier.A) {
            return Optional.empty();
        }
        String item = String.join(" ", claim.slots().items().value().orElse(List.of()));
        return Optional.of(new Entry.Matter(
                claim.type(), ids(claim.slots().actors()), ids(claim.slots().target()), item));
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    @Override
    public String id(Entry.Matter matter) {
        return Sha256.of(matter.toString()).brief();
    }

    @Override
    public String version() {
        return "pile-1";
    }
}
