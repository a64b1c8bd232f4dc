package org.waybill.extraction.claim;

import java.util.Optional;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.source.Sourced;
import org.waybill.extraction.source.Speaker;
import org.waybill.extraction.status.StatusReader;
import org.waybill.model.Modality;
import org.waybill.model.Status;

/** How firmly an event is put, once it is known on whose word it stands. */
final class Firmness {
    private static final StatusReader STATUSES = new StatusReader();

    private Firmness() {}

    static Status of(Event event, Optional<Sourced> source) {
        Status read = STATUSES.read(
                event.sentence().tree(), event.predicate(), event.frame().modality());
        if (source.isEmpty() || read.modality() != Modality.ASSERTED) {
            return read;
        }
        if (read.negated() && isParty(event, source.get())) {
            return new Status(Modality.DENIED, false, "denied by one of the parties, " + read.rule());
        }
        if (source.get().isHearsay()) {
            return new Status(Modality.REPORTED, read.negated(), "hearsay, " + read.rule());
        }
        return source.get().accuses() ? new Status(Modality.ALLEGED, read.negated(), "a charge, " + read.rule()) : read;
    }

    /** "Tehran said it had sent nothing": who says of himself that he did not, denies it. */
    private static boolean isParty(Event event, Sourced source) {
        return source.speakers().stream()
                .anyMatch(speaker ->
                        is(event.actor().value(), speaker) || is(event.target().value(), speaker));
    }

    private static boolean is(Optional<Named> filled, Speaker speaker) {
        return filled.stream()
                .flatMap(named -> named.parties().stream())
                .anyMatch(party ->
                        party.id().equals(speaker.state()) || party.id().equals(speaker.name()));
    }
}
