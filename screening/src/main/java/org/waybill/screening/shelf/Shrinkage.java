package org.waybill.screening.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.screening.list.trouble.ListFault;

/**
 * Refuses an edition that is much shorter than the one before.
 *
 * <p>A list that loses more than a tenth of its records, or of its persons or ships alone, between two days was far more
 * often cut on the way than emptied by its publisher; OpenSanctions guards its copies by such bounds too.
 */
final class Shrinkage {
    /** Below so many records a tenth is one or two. */
    private static final int FEW = 20;

    private Shrinkage() {}

    static void refuse(ShelvedEdition before, ShelvedEdition now) {
        List<String> lost = new ArrayList<>();
        lost("records", before.edition().entries(), now.edition().entries()).ifPresent(lost::add);
        lost("persons", before.persons(), now.persons()).ifPresent(lost::add);
        lost("vessels", before.vessels(), now.vessels()).ifPresent(lost::add);
        if (!lost.isEmpty()) {
            throw ListFault.SHRANK.met(now.edition().list() + " lost more than a tenth: " + String.join(", ", lost)
                    + "; the edition of " + before.takenAt() + " stays in use");
        }
    }

    private static Optional<String> lost(String what, int before, int now) {
        return before >= FEW && now < before - before / 10
                ? Optional.of(before + " " + what + " then, " + now + " now")
                : Optional.empty();
    }
}
