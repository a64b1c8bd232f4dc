package org.waybill.extraction.frame;

import java.util.List;
import java.util.Map;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.PartyReader;
import org.waybill.model.ClaimType;

/** Claims in which nothing is handed over: breaches, denials, listings, treaties. One reading's own. */
final class NormEvents {
    /** More words than a sentence has, so that a denied deed outweighs any place. */
    private static final int DEED = 1000;

    private final Map<ClaimType, Kind> kinds;
    private final Disowned disowned;

    /** How claims of one type are read. */
    interface Kind {
        List<Event> read(Opened opened);
    }

    NormEvents(Frames frames, GoodsReader goods, PartyReader parties, Discourse discourse) {
        Behalf behalf = new Behalf(parties, discourse);
        this.disowned = new Disowned(frames, goods, behalf);
        this.kinds = Map.of(
                ClaimType.VIOLATION, new Violations(goods, new Offenders(frames, parties, discourse, behalf)),
                ClaimType.DENIAL, new Denials(goods, behalf, disowned),
                ClaimType.DESIGNATION, new Designations(behalf, new ListedParties(parties, goods)),
                ClaimType.AGREEMENT, new Agreements(frames, goods, parties, behalf));
    }

    boolean reads(ClaimType type) {
        return kinds.containsKey(type);
    }

    /** The events of one sentence, with one denial for each denier: "calls it false and says it sent nothing". */
    List<Event> settled(List<Event> events) {
        return events.stream()
                .map(event -> disowned.tells(event) ? event.asDenied() : event)
                .filter(event ->
                        event.type() != ClaimType.DENIAL || events.stream().noneMatch(other -> says(other, event)))
                .toList();
    }

    private static boolean says(Event more, Event less) {
        boolean same = !more.equals(less)
                && more.type() == ClaimType.DENIAL
                && more.actor()
                        .value()
                        .flatMap(one -> less.actor().value().filter(one::meets))
                        .isPresent();
        return same && weight(more) > weight(less);
    }

    /** What somebody says he has not done tells more than what he calls false; of equals the first stays. */
    private static int weight(Event event) {
        int place = -event.predicate().index();
        return event.frame().id().equals("deny-having") ? place + DEED : place;
    }

    List<Event> of(Opened opened) {
        Kind kind = kinds.get(opened.frame().type());
        return kind == null ? List.of() : kind.read(opened);
    }
}
