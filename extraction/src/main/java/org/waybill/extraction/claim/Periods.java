package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Sourced;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Period.Relation;
import org.waybill.model.Slot;

/** Chooses the time expression that dates an event, not the saying of it. */
final class Periods {
    private static final Set<String> JOINED = Set.of("and", ",", ", and", "and again", "and then");

    private final Recall recall = new Recall();

    /**
     * The event's own time, else that of the events it points back to.
     *
     * @param source on whose word it stands
     */
    Slot<Period> of(Event event, Optional<Sourced> source) {
        Slot<Period> slot = own(event)
                .or(() -> recall.of(event, source))
                .orElseGet(() -> Slot.unstated("no time is bound to the event"));
        recall.note(event, source, slot);
        return slot;
    }

    private static Optional<Slot<Period>> own(Event event) {
        return nearest(event).map(time -> listed(event.sentence(), time));
    }

    /** The time bound most closely to an event. */
    static Optional<Dated> nearest(Event event) {
        Binding binding = new Binding(event);
        return event.sentence().times().stream()
                .filter(time -> binding.distance(time) < Binding.FAR)
                .min(Comparator.comparingInt(binding::distance).thenComparing(Dated::span));
    }

    /** "In January and February": the times of a row are one period. */
    private static Slot<Period> listed(Sentence sentence, Dated first) {
        List<Dated> row = new ArrayList<>(List.of(first));
        for (Dated next : sentence.times()) {
            Dated last = row.get(row.size() - 1);
            if (isNext(sentence, last, next)) {
                row.add(next);
            }
        }
        Dated last = row.get(row.size() - 1);
        Period period = row.size() == 1
                ? first.period()
                : new Period(
                        Relation.BETWEEN, first.period().start(), last.period().end());
        return new Slot.Filled<>(period, row.stream().map(Dated::span).toList(), first.rule());
    }

    private static boolean isNext(Sentence sentence, Dated last, Dated next) {
        PartialDate start = last.period().start();
        PartialDate end = next.period().end();
        boolean closed = start != null
                && end != null
                && last.period().end() != null
                && next.period().start() != null
                && !end.last().isBefore(start.first());
        boolean joined = last.span().end() < next.span().start()
                && JOINED.contains(sentence.text()
                        .substring(last.span().end(), next.span().start())
                        .strip());
        return closed && joined && !next.ofSpeech();
    }
}
