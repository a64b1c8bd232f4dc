package org.waybill.extraction.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Discourse.Stream;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/** Fills what a sentence leaves out from what the same document says elsewhere, and marks it as implied. */
final class Completion {
    private static final Set<ItemClass.Kind> ARMS = Set.of(
            ItemClass.Kind.WEAPON,
            ItemClass.Kind.MISSILE,
            ItemClass.Kind.DRONE,
            ItemClass.Kind.AMMUNITION,
            ItemClass.Kind.CONTAINER,
            ItemClass.Kind.PERSONNEL);
    private static final Set<ItemClass.Kind> SUPPLIES = Set.of(
            ItemClass.Kind.FUEL, ItemClass.Kind.FOOD, ItemClass.Kind.MONEY, ItemClass.Kind.GOODS, ItemClass.Kind.AID);

    private final PartyReader parties;
    private final Discourse discourse;
    private final Attacks attacks;
    private final Grounds grounds;

    Completion(PartyReader parties, Discourse discourse, Attacks attacks) {
        this.parties = parties;
        this.discourse = discourse;
        this.attacks = attacks;
        this.grounds = new Grounds(discourse);
    }

    Event complete(Event event) {
        Event held = ownOrigin(holderOfGoods(event));
        return switch (held.type()) {
            case USE -> attacks.complete(held);
            case TRANSFER, DEPLOYMENT, ASSISTANCE -> exchange(grounds.complete(ownGoods(held)));
            default -> held;
        };
    }

    /** What passes: by the type of the event, and for goods by their sort. */
    static Stream stream(Event event) {
        return switch (event.type()) {
            case DEPLOYMENT -> Stream.PEOPLE;
            case USE -> Stream.ATTACKS;
            case ASSISTANCE -> Stream.KNOW_HOW;
            default -> isSupplies(event) ? Stream.SUPPLIES : Stream.ARMS;
        };
    }

    private static boolean isSupplies(Event event) {
        List<ItemClass> sorts = event.goods().value().map(Goods::classes).orElse(List.of());
        return !sorts.isEmpty() && sorts.stream().allMatch(sort -> SUPPLIES.contains(sort.kind()));
    }

    /** "assisting Pyongyang's programme": who holds the thing that is helped is who is helped. */
    private Event holderOfGoods(Event event) {
        if (event.target().value().isPresent() || event.type() != ClaimType.ASSISTANCE) {
            return event;
        }
        Set<Party> not = known(event.actor());
        return event.goods()
                .value()
                .map(Goods::head)
                .flatMap(head -> holder(event.sentence(), head, not))
                .map(named -> event.withTarget(Filled.of(named, "holder")))
                .orElse(event);
    }

    private Optional<Named> holder(Sentence sentence, Word head, Set<Party> not) {
        return sentence.tree().subtree(head.index()).stream()
                .filter(word -> word.relation().equals("poss"))
                .flatMap(word -> parties.read(sentence, word, Where.NOWHERE, not).stream())
                .findFirst();
    }

    /** Soldiers act for their own state even where another subject stands before them. */
    private Event ownOrigin(Event event) {
        if (!event.frame().has(Frame.Trait.OWN_ORIGIN) || event.actor().value().isEmpty()) {
            return event;
        }
        boolean implied = event.actor().path().equals("origin");
        return implied ? event.withActor(Filled.of(event.actor().value().orElseThrow(), "nationality")) : event;
    }

    /** "trade between the two": who gives, the document says elsewhere; else who is named first. */
    private Event between(Event event) {
        Optional<Named> pair =
                event.actor().value().filter(named -> named.parties().size() == 2);
        if (pair.isEmpty() || !event.actor().path().endsWith("between")) {
            return event;
        }
        Named first = pair.get().side(0);
        Named second = pair.get().side(1);
        boolean turned = discourse
                        .counterpartOf(stream(event), second, true)
                        .filter(first::meets)
                        .isPresent()
                && discourse
                        .counterpartOf(stream(event), first, true)
                        .filter(second::meets)
                        .isEmpty();
        return event.withActor(Filled.of(turned ? second : first, "between"))
                .withTarget(Filled.of(turned ? first : second, "between"));
    }

    /** A party left out is the other side of the exchange that the text is about. */
    private Event exchange(Event whole) {
        Event event = between(whole);
        boolean actor = event.actor().value().isPresent();
        boolean target = event.target().value().isPresent();
        boolean carried = !event.frame().has(Frame.Trait.BY_CARRIER)
                || actor
                || target
                || Hauls.isCarried(event.sentence().tree(), event.predicate());
        if (event.frame().has(Frame.Trait.CAUGHT) || !carried) {
            return event;
        }
        if (actor == target || event.frame().has(Frame.Trait.NEEDS_BOTH)) {
            return actor ? event : bothSides(event);
        }
        Named known = event.actor().value().or(() -> event.target().value()).orElseThrow();
        return discourse
                .counterpartOf(stream(event), known, actor)
                .filter(other -> !actor || !comeFrom(event, other))
                .map(other -> Filled.of(other, "counterpart"))
                .map(other -> actor ? event.withTarget(other) : event.withActor(other))
                .orElse(event);
    }

    /** "Russia has begun to ship North Korean munitions": who has got them moves them. */
    private Event ownGoods(Event event) {
        boolean named = DoubleObject.isNameNext(event.sentence().tree(), event.predicate());
        Optional<Named> maker = named ? Optional.empty() : nationality(event);
        Optional<Named> mover = event.actor().value();
        boolean received = event.target().value().isEmpty()
                && maker.isPresent()
                && mover.filter(one -> !one.meets(maker.get())).isPresent()
                && maker.flatMap(one -> discourse.counterpartOf(stream(event), one, true))
                        .filter(taker -> taker.meets(mover.get()))
                        .isPresent();
        return received
                ? event.withActor(Filled.of(Discourse.implied(maker.get()), "origin"))
                        .withTarget(Filled.of(mover.get(), "mover"))
                : event;
    }

    /** Goods are not sent where they are made: "ship North Korean munitions". */
    private boolean comeFrom(Event event, Named receiver) {
        return nationality(event).filter(receiver::meets).isPresent();
    }

    /** The nationality on the goods in so many words; a design ("KN-23") says nothing of who had the piece. */
    private Optional<Named> nationality(Event event) {
        return event.goods().value().flatMap(goods -> parties.nationality(event.sentence(), goods.head()));
    }

    /** "No deliveries were recorded in September": no party at all, but something said of the exchange. */
    private Event bothSides(Event event) {
        boolean inReturn = event.frame().has(Frame.Trait.IN_RETURN);
        boolean news = says(event) || isTold(event) || Completeness.deniesIt(event);
        boolean alone = event.frame().has(Frame.Trait.NEEDS_BOTH) || !(inReturn || news);
        return alone
                ? event
                : (inReturn
                                ? discourse.lastExchange(Stream.ARMS).map(Discourse.Exchange::turned)
                                : discourse.meantExchange(stream(event)))
                        .map(last -> event.withActor(Filled.of(Discourse.implied(last.actor()), "exchange"))
                                .withTarget(Filled.of(Discourse.implied(last.target()), "exchange")))
                        .orElse(event);
    }

    /** Arms or people that move, and not by the way: what the text is about. */
    private static boolean isTold(Event event) {
        List<ItemClass> sorts = event.goods().value().map(Goods::classes).orElse(List.of());
        return sorts.stream().anyMatch(sort -> ARMS.contains(sort.kind()));
    }

    /** Whether the event brings a figure or a time of its own: else it is a mere mention. */
    static boolean says(Event event) {
        boolean counted = event.goods().value().flatMap(Goods::count).isPresent();
        return counted || isDated(event);
    }

    /** Whether a time hangs on the event's own word. */
    private static boolean isDated(Event event) {
        Sentence sentence = event.sentence();
        return sentence.times().stream()
                .filter(time -> !time.ofSpeech())
                .flatMap(time -> sentence.words(time.span()).stream())
                .anyMatch(word -> sentence.tree().isAbove(event.predicate().index(), word.index()));
    }

    private static Set<Party> known(Filled<Named> filled) {
        return new HashSet<>(filled.value().map(Named::parties).orElse(List.of()));
    }
}
