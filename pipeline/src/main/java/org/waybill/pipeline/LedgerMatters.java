package org.waybill.pipeline;

import java.util.Optional;
import org.waybill.casefile.index.Matters;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Claim;
import org.waybill.model.Entry;

/** Tells a store what claims are about, as the ledger does. */
public final class LedgerMatters implements Matters {
    @Override
    public Optional<Entry.Matter> of(Claim claim) {
        return Ledger.matter(claim);
    }

    @Override
    public String id(Entry.Matter matter) {
        return Ledger.id(matter);
    }

    @Override
    public String version() {
        return Ledger.VERSION;
    }
}
