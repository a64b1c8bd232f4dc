package org.waybill.extraction.frame;

import java.util.List;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Links;

/** Events of one sentence that tell the same thing twice: the fuller stays. */
final class Rivals {
    private Rivals() {}

    static List<Event> settled(List<Event> events) {
        return events.stream()
                .filter(event -> events.stream().noneMatch(other -> isBetter(other, event)))
                .toList();
    }

    private static boolean isBetter(Event other, Event event) {
        return !other.equals(event)
                && other.type() == event.type()
                && (tellsContents(other, event) || holds(other, event));
    }

    /** "the shipment from Iran to Russia of shells": the shells, and not the shipment as well. */
    private static boolean tellsContents(Event other, Event event) {
        return event.frame().id().equals("from-to")
                && other.predicate().index() == event.predicate().index()
                && !other.frame().id().equals("from-to")
                && !other.isRecalled();
    }

    /** "provides Pakistan with help": who gives the help stands on the verb. */
    private static boolean holds(Event other, Event event) {
        return Links.isVerb(other.predicate())
                && event.predicate().tag().startsWith("NN")
                && isOwn(other.actor())
                && isOwn(other.target())
                && other.goods()
                        .value()
                        .filter(goods ->
                                goods.head().index() == event.predicate().index())
                        .isPresent();
    }

    private static boolean isOwn(Filled<Named> party) {
        return party.value().filter(named -> named.how() != Named.How.IMPLIED).isPresent();
    }
}
