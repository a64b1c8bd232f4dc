package org.waybill.server.workbench.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.Desk;
import org.waybill.desk.sheet.LogRow;
import org.waybill.report.words.Shown;

/** What an action did, told from the place in the log that an address names. */
final class Done {
    private final Desk desk;

    Done(Desk desk) {
        this.desk = desk;
    }

    /** The notice for a place; empty where it names none. */
    Optional<Frame.Notice> at(@Nullable String place) {
        if (place == null || !place.matches("[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(place);
        if (number >= desk.front().mark().size()) {
            return Optional.of(
                    new Frame.Notice("Filed as entry " + number + " of the log. Pages follow in a moment.", 0));
        }
        return desk.journal().at(number).map(Done::notice);
    }

    private static Frame.Notice notice(LogRow row) {
        boolean isOpen = !row.decision().isEmpty() && row.undoneBy() < 0;
        return new Frame.Notice(
                "Entry " + row.place() + " of the log: " + Shown.text(row.words()), isOpen ? row.place() : 0);
    }
}
