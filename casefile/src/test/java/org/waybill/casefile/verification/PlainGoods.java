package org.waybill.casefile.verification;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.index.Matters;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.Sha256;

/** Claims are about the same matter if type, parties and first item are the same. */
public final class PlainGoods implements Matters {
    @Override
    public Optional<Entry.Matter> of(Claim claim) {
        return claim.slots()
                .items()
                .value()
                .map(items -> new Entry.Matter(
                        claim.type(),
                        ids(claim.slots().actors().value()),
                        ids(claim.slots().target().value()),
                        items.get(0)));
    }

    private static List<String> ids(Optional<List<Party>> parties) {
        return parties.orElse(List.of()).stream().map(Party::id).toList();
    }

    @Override
    public String id(Entry.Matter matter) {
        return Sha256.of(matter.toString()).brief();
    }

    @Override
    public String version() {
        return "plain-1";
    }
}
