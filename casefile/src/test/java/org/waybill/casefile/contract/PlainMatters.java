package org.waybill.casefile.contract;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.index.Matters;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;

/** Claims with the same parties and the same first item are about the same matter. */
record PlainMatters(String version) implements Matters {

    @Override
    public Optional<Entry.Matter> of(Claim claim) {
        return claim.slots()
                .items()
                .value()
                .filter(items -> !items.isEmpty())
                .map(items -> new Entry.Matter(
                        claim.type(),
                        ids(claim.slots().actors()),
                        ids(claim.slots().target()),
                        items.get(0)));
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    @Override
    public String id(Entry.Matter matter) {
        return Sha256.of(String.join(
                        "|",
                        version,
                        matter.type().key(),
                        matter.actors().toString(),
                        matter.targets().toString(),
                        matter.subject()))
                .brief();
    }
}
