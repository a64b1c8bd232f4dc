package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;

/** Tells a country as the place where goods go from a country as who gets them. */
final class Grounds {
    private static final Set<String> STEPS = Set.of("to", "into", "toward", "towards", "onto", "in", "at", "there");
    private static final Set<Mention.Kind> KINDS = Set.of(Mention.Kind.STATE, Mention.Kind.CAPITAL, Mention.Kind.PLACE);

    private final Discourse discourse;

    Grounds(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "towards Yemen", where all that the text has anybody get there is got by one armed group of that country. */
    Event complete(Event event) {
        return event.type() == ClaimType.TRANSFER && isGround(event, event.target())
                ? event.target()
                        .value()
                        .flatMap(ground -> discourse.groupAt(ground.side(0)))
                        .filter(group ->
                                event.actor().value().filter(group::meets).isEmpty())
                        .map(group -> event.withTarget(Filled.of(group, "ground")))
                        .orElse(event)
                : event;
    }

    /** Whether a role is filled by a country, or a place in one, that only says where. */
    static boolean isGround(Event event, Filled<Named> role) {
        String step = role.path().substring(role.path().lastIndexOf('/') + 1);
        Optional<Named> named = role.value().filter(one -> isOneState(one.parties()));
        return STEPS.contains(step)
                && named.filter(one -> one.how() == Named.How.NAMED)
                        .filter(one -> event.sentence().mentions().stream()
                                .anyMatch(mention -> KINDS.contains(mention.kind())
                                        && one.spans().contains(mention.span())))
                        .isPresent();
    }

    private static boolean isOneState(List<Party> parties) {
        return parties.size() == 1 && parties.get(0).kind() == Party.Kind.STATE;
    }
}
