package org.waybill.corroboration.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * One document as a witness: who brings it out, and who tells what in it.
 *
 * @param document which
 * @param about what it says of itself
 * @param carriers who publishes it, then whom it credits; empty where it tells neither
 * @param tellings in text order; several for a claim on the word of several
 */
public record Sheet(Sha256 document, Document.About about, List<Speaker> carriers, List<Telling> tellings) {
    public Sheet {
        carriers = List.copyOf(carriers);
        tellings = List.copyOf(tellings);
    }

    public @Nullable PartialDate published() {
        return about.published();
    }

    /** Whether a claim of it is told to take the place of an earlier one. */
    public boolean isCorrection(Claim claim) {
        return tellings.stream()
                .anyMatch(telling -> telling.corrects() && telling.claim().equals(claim));
    }

    /** The publisher's name for a sentence, with the date where there is one. */
    public String words() {
        PartialDate published = about.published();
        return about.publisherOrUnknown() + (published == null ? "" : " on " + published);
    }
}
