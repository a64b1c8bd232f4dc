package org.waybill.extraction.claim;

import java.util.Comparator;
import java.util.Optional;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.sentence.Dated;
import org.waybill.model.Period;
import org.waybill.model.Slot;

/** Chooses the time expression that dates an event, not the saying of it. */
final class Periods {
    private final Recall recall = new Recall();

    /** The event's own time, else that of the events it points back to. */
    Slot<Period> of(Event event) {
        Slot<Period> slot =
                own(event).or(() -> recall.of(event)).orElseGet(() -> Slot.unstated("no time is bound to the event"));
        recall.note(event, slot);
        return slot;
    }

    private static Optional<Slot<Period>> own(Event event) {
        Binding binding = new Binding(event);
        return event.sentence().times().stream()
                .filter(time -> binding.distance(time) < Binding.FAR)
                .min(Comparator.comparingInt(binding::distance).thenComparing(Dated::span))
                .map(time -> Slot.of(time.period(), time.span(), time.rule()));
    }
}
