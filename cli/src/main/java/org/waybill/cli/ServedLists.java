package org.waybill.cli;

import org.waybill.pipeline.live.ListSource;
import org.waybill.pipeline.lookup.AtHand;

/** The user's shelf of lists, as a case that is served is held against it. */
final class ServedLists implements ListSource {
    private final ListsOption option;
    private final CaseLists lists;

    ServedLists(ListsOption option, Console console) {
        this.option = option;
        this.lists = new CaseLists(option, console);
    }

    @Override
    public String stamp() {
        return ShelfSupply.stamp(option.shelf());
    }

    @Override
    public AtHand get() {
        return lists.current();
    }
}
