package org.waybill.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.ofac.OfacScreener;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.ShelvedEdition;
import org.waybill.screening.shelf.Stock;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;
import org.waybill.server.holding.Supply;

/** The user's shelf of lists, as a server draws on it. */
final class ShelfSupply implements Supply {
    private final ListsOption option;
    private final Console console;

    ShelfSupply(ListsOption option, Console console) {
        this.option = option;
        this.console = console;
    }

    @Override
    public String stamp() {
        return stamp(option.shelf());
    }

    /** Names the newest edition of each list on a shelf. */
    static String stamp(Shelf shelf) {
        return shelf.lists().stream()
                .map(list -> list + " " + stamp(shelf.newest(list)))
                .collect(Collectors.joining("\n"));
    }

    private static String stamp(Optional<ShelvedEdition> edition) {
        return edition.map(one -> one.takenAt() + " " + one.edition().sha256().hex())
                .orElse("none");
    }

    @Override
    public Holdings load() {
        Stock stock = option.current();
        stock.troubles().forEach(console::note);
        List<LoadedList> lists = stock.lists();
        return new Holdings(
                Map.of(Method.OURS, IndexedScreener.over(lists), Method.OFAC, new OfacScreener(lists)),
                lists,
                stock.missing());
    }
}
