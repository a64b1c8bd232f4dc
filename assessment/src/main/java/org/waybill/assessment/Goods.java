package org.waybill.assessment;

import java.util.List;

/** What sort of goods an item is, as the ledger's own classes have it. */
public interface Goods {
    /**
     * The classes of an item, narrowest first: {@code kn-23, hwasong-11, …, missile, arms}.
     *
     * @param item as a claim names it; not blank
     * @return empty where no class knows it
     */
    List<String> lineage(String item);

    /** A class and all above it, narrowest first; empty where there is no such class. */
    List<String> above(String id);

    /** The category of the UN Register of Conventional Arms that an item falls in, {@code I} to {@code VIII}; empty for none. */
    String register(String item);

    /**
     * The categories that an item may fall in once more is told of it: its own, else those of the classes below its class.
     *
     * <p>"Surface-to-air missiles" may be fired from the shoulder; "munitions" are of no category, whatever more is told.
     *
     * @param item as a claim names it; not blank
     */
    List<String> mayRegister(String item);
}
