package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Discourse.Stream;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What holds for people who are sent: whose they are, for whom they fight, and when a number of them is a loss. */
final class Deployments {
    /** People who are hired as much as sent, so that whoever sends them acts, and not the state they come from. */
    private static final Set<String> HIRED = Set.of("mercenary", "recruit", "militia", "fighter");

    private static final Set<String> LOSSES = Table.read(Deployments.class, "losses.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private final PartyReader parties;
    private final Discourse discourse;

    Deployments(PartyReader parties, Discourse discourse) {
        this.parties = parties;
        this.discourse = discourse;
    }

    /** Without the readings by frames for all goods where a frame for people read the same people off the same word. */
    List<Event> unrivalled(List<Event> events) {
        List<Word> sent = events.stream()
                .filter(Deployments::isOfPeople)
                .flatMap(event -> event.goods().value().stream())
                .map(Goods::head)
                .toList();
        return events.stream()
                .filter(event -> event.type() != ClaimType.DEPLOYMENT
                        || isOfPeople(event)
                        || !sent.contains(event.goods().value().orElseThrow().head()))
                .toList();
    }

    private static boolean isOfPeople(Event event) {
        return event.frame().type() == ClaimType.DEPLOYMENT;
    }

    Event complete(Event event) {
        if (event.type() != ClaimType.DEPLOYMENT) {
            return event;
        }
        return standingIn(own(event));
    }

    /** Soldiers act for the state whose name they bear, whoever flies them. */
    private Event own(Event event) {
        Goods people = event.goods().value().orElseThrow();
        boolean sent = isHired(people) && event.actor().value().isPresent();
        return sent
                ? event
                : parties.nationality(event.sentence(), people.head())
                        .filter(named -> event.target()
                                .value()
                                .filter(named::meets)
                                .isEmpty())
                        .map(named -> event.withActor(Filled.of(named, "nationality")))
                        .orElse(event);
    }

    private static boolean isHired(Goods people) {
        return people.classes().stream().anyMatch(kind -> HIRED.stream().anyMatch(kind::isA));
    }

    /** "more could be sent": a word for people named before brings who sent them along. */
    private Event standingIn(Event event) {
        Word head = event.goods().value().orElseThrow().head();
        boolean nobody =
                event.actor().value().isEmpty() && event.target().value().isEmpty();
        return nobody && !event.frame().has(Frame.Trait.NEEDS_BOTH) && Headless.isStandIn(event.sentence(), head)
                ? discourse
                        .lastExchange(Stream.PEOPLE)
                        .map(last -> event.withActor(Filled.of(Discourse.implied(last.actor()), "exchange"))
                                .withTarget(Filled.of(Discourse.implied(last.target()), "exchange")))
                        .orElse(event)
                : event;
    }

    /** Whether people are sent: the fallen and the captured are counted too, and a counted frame needs a count. */
    boolean isSending(Event event) {
        Goods people = event.goods().value().orElseThrow();
        boolean counted =
                !event.frame().has(Frame.Trait.COUNTED) || people.count().isPresent();
        return counted && !isLoss(event);
    }

    private static boolean isLoss(Event event) {
        Tree tree = event.sentence().tree();
        Optional<Word> above = Links.head(tree, Links.firstConjunct(tree, event.predicate()));
        boolean noun = !Links.isVerb(event.predicate());
        return LOSSES.contains(event.predicate().lemma())
                || (noun && above.filter(word -> LOSSES.contains(word.lemma())).isPresent());
    }
}
