package org.waybill.cli;

import java.time.Instant;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.pipeline.lookup.ShelvedLists;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.shelf.Stock;

/** The lists that the user keeps, for holding a case against them; what cannot be read is said. */
final class CaseLists {
    private final ListsOption option;
    private final Console console;

    CaseLists(ListsOption option, Console console) {
        this.option = option;
        this.console = console;
    }

    /** As they are now. */
    AtHand current() {
        Stock stock = option.current();
        stock.troubles().forEach(console::note);
        return ShelvedLists.of(option.shelf(), stock);
    }

    /** Says that nobody was looked up, where somebody would have been. */
    void tell(Case made) {
        made.screening()
                .filter(screening ->
                        !screening.wasAsked() && !screening.answers().isEmpty())
                .ifPresent(screening ->
                        console.note(ListFault.NOT_AT_HAND.code() + " not screened: no sanctions list is in "
                                + option.folder() + ". " + ListFault.NOT_AT_HAND.action()));
    }

    /** As they were at a moment; as they are now where none is given. */
    AtHand at(Optional<Instant> moment) {
        return moment.map(then -> ShelvedLists.asOf(
                        option.shelf(), ListAddresses.of(option.folder()).lists(), then))
                .orElseGet(this::current);
    }
}
