package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Links;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;

/** Tells a country as the place where goods go from a country as who gets them. */
final class Grounds {
    private static final Set<String> STEPS = Set.of("to", "into", "toward", "towards", "onto", "in", "at", "there");
    private static final Set<Mention.Kind> KINDS = Set.of(Mention.Kind.STATE, Mention.Kind.CAPITAL, Mention.Kind.PLACE);

    private static final Set<ClaimType> PLACED = Set.of(ClaimType.DEPLOYMENT, ClaimType.ASSISTANCE);
    private static final Set<String> LOCAL = Set.of("in", "at", "near", "inside", "object", "scene");

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

    /** "at the Berengo camp": a place no list knows lies where the text is set, unless whoever acts is at home there. */
    Event named(Event event, List<Argument> arguments) {
        boolean open = PLACED.contains(event.type()) && event.target().value().isEmpty();
        return open && arguments.stream().anyMatch(argument -> isUnknownPlace(event, argument))
                ? discourse
                        .theatre()
                        .filter(theatre -> event.actor().value().isPresent()
                                && event.actor().value().filter(theatre::meets).isEmpty())
                        .map(theatre -> event.withTarget(Filled.of(theatre, "setting")))
                        .orElse(event)
                : event;
    }

    private static boolean isUnknownPlace(Event event, Argument argument) {
        Tree tree = event.sentence().tree();
        boolean name = argument.word().tag().startsWith("NNP")
                || Links.children(tree, argument.word(), "compound", "nmod").stream()
                        .anyMatch(word -> word.tag().startsWith("NNP"));
        return LOCAL.contains(argument.function())
                && event.frame().roles().target().contains(argument.function())
                && name
                && event.sentence().mentionAt(argument.word()).isEmpty()
                && !event.sentence().isTime(argument.word());
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
