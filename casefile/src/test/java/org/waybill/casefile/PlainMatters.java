package org.waybill.casefile;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.index.Matters;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;

/** Claims of the same type, actors, targets and first item are about the same matter; without an item about none. */
public final class PlainMatters implements Matters {
    private final Runnable asked;
    private final String version;
    /** Sets ids of one version apart from those of another. */
    private final String salt;

    public PlainMatters() {
        this("plain-1", "", () -> {});
    }

    /** Matters of another version, which have other ids. */
    public PlainMatters(String version) {
        this(version, version, () -> {});
    }

    /**
     * Matters that tell when they are asked.
     *
     * @param asked run while the index is in the middle of a batch
     */
    public PlainMatters(Runnable asked) {
        this("plain-1", "", asked);
    }

    private PlainMatters(String version, String salt, Runnable asked) {
        this.version = version;
        this.salt = salt;
        this.asked = asked;
    }

    @Override
    public Optional<Entry.Matter> of(Claim claim) {
        asked.run();
        return claim.slots()
                .items()
                .value()
                .filter(items -> !items.isEmpty())
                .map(items -> new Entry.Matter(
                        claim.type(),
                        parties(claim.slots().actors()),
                        parties(claim.slots().target()),
                        items.get(0)));
    }

    private static List<String> parties(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    @Override
    public String id(Entry.Matter matter) {
        return Sha256.of(salt + matter).brief();
    }

    @Override
    public String version() {
        return version;
    }
}
