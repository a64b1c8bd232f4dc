package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/** Finds the events of one sentence: opens frames, fills their roles. */
public final class FrameMatcher {
    private static final Set<String> PLACE_FUNCTIONS = Set.of(
            "to", "from", "into", "in", "at", "near", "between", "inside", "within", "through", "for", "on", "against");

    private static final Set<String> MODIFIERS = Set.of("adjective", "compound");

    private final Frames frames;
    private final GoodsReader goods;
    private final PartyReader parties;
    private final Discourse discourse;
    private final Recollection recollection = new Recollection();
    private final Completion completion;
    private final NormEvents norms;
    private final CountedGoods counted;

    public FrameMatcher(Frames frames, GoodsReader goods, PartyReader parties, Discourse discourse) {
        this.frames = frames;
        this.goods = goods;
        this.parties = parties;
        this.discourse = discourse;
        this.completion = new Completion(parties, discourse);
        this.counted = new CountedGoods(goods, discourse, frames.named("counted"));
        this.norms = new NormEvents(goods, parties, discourse);
    }

    /** Every event the sentence tells, in text order. */
    public List<Event> events(Sentence sentence) {
        List<Event> events = new ArrayList<>();
        for (Word word : sentence.tree().words()) {
            for (Frame frame : frames.openedBy(word)) {
                List<Event> found = fill(sentence, frame, word);
                events.addAll(found);
                found.forEach(this::remember);
            }
        }
        List<Event> figures = counted.of(sentence, events).stream()
                .map(event -> event.withGoods(Filled.of(
                        recollection.filled(
                                event.goods().value().orElseThrow(),
                                event.actor().value()),
                        "counted")))
                .toList();
        events.addAll(figures);
        figures.forEach(this::remember);
        return events;
    }

    /** What goes back in return does not turn the exchange that the text is about. */
    private void remember(Event event) {
        event.goods()
                .value()
                .filter(goods -> event.frame().modality() == Modality.ASSERTED)
                .ifPresent(goods -> recollection.note(goods, event.actor().value()));
        boolean exchange = event.type() == ClaimType.TRANSFER || event.type() == ClaimType.DEPLOYMENT;
        if (exchange && !event.frame().has(Frame.Trait.IN_RETURN)) {
            event.actor().value().ifPresent(actor -> event.target()
                    .value()
                    .ifPresent(target -> discourse.exchange(Completion.stream(event), actor, target)));
        }
    }

    private List<Event> fill(Sentence sentence, Frame frame, Word predicate) {
        List<Argument> arguments = Arguments.of(sentence.tree(), predicate);
        if (frame.has(Frame.Trait.NORM) || frame.type() == ClaimType.DENIAL) {
            return norms.of(sentence, frame, predicate, arguments);
        }
        List<Event> events = new ArrayList<>();
        Filled<List<Goods>> items =
                items(sentence, frame, predicate, arguments).or(() -> recalled(sentence, frame, predicate));
        for (Goods goods : items.value().orElse(List.of())) {
            for (Goods one : goods.apart(kind -> type(frame, kind))) {
                Event event = roles(sentence, frame, predicate, arguments, one, items.path());
                if (isComplete(event)) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private Filled<List<Goods>> items(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        if (frame.roles().items().equals(List.of("goods"))) {
            List<Goods> found = goods(sentence, frame, predicate);
            return found.isEmpty() ? Filled.none() : Filled.of(found, "self");
        }
        if (frame.roles().items().equals(List.of("self"))) {
            return Filled.of(
                    List.of(goods.ofItself(sentence, predicate, frame.roles().called())), "self");
        }
        List<Filled<List<Goods>>> found = new ArrayList<>();
        for (String function : frame.roles().items()) {
            for (Argument argument : arguments) {
                if (argument.function().equals(function)) {
                    List<Goods> goods = goods(sentence, frame, argument.word());
                    if (!goods.isEmpty()) {
                        found.add(Filled.of(goods, argument.path()));
                    }
                }
            }
        }
        return found.stream()
                .filter(one -> frame.type() != ClaimType.TRANSFER || !isPeople(one))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseGet(Filled::none);
    }

    /** Goods named before, for a noun that counts them or tells of them. */
    private Filled<List<Goods>> recalled(Sentence sentence, Frame frame, Word predicate) {
        boolean recalls = frame.has(Frame.Trait.RECALLS) && predicate.tag().startsWith("NN");
        return recalls
                ? recollection
                        .recalled(goods, sentence, predicate)
                        .map(one -> Filled.of(List.of(one), Event.RECALLED))
                        .orElseGet(Filled::none)
                : Filled.none();
    }

    /** "provided the rebels with mortars": where goods stand too, the people get them. */
    private static boolean isPeople(Filled<List<Goods>> found) {
        return found.value().orElse(List.of()).stream()
                .flatMap(goods -> goods.classes().stream())
                .allMatch(kind -> kind.kind() == ItemClass.Kind.PERSONNEL);
    }

    private List<Goods> goods(Sentence sentence, Frame frame, Word word) {
        List<Goods> found = goods.read(sentence, word, kind -> takes(frame, kind));
        return found.isEmpty() && frame.kinds().contains("personnel") ? people(sentence, word) : found;
    }

    private List<Goods> people(Sentence sentence, Word word) {
        return recollection.people().flatMap(before -> goods.number(sentence, word, before)).stream()
                .toList();
    }

    private static boolean takes(Frame frame, ItemClass kind) {
        return frame.kinds().isEmpty()
                ? kind.isGoods() || frame.retype().containsKey(key(kind))
                : frame.kinds().contains("any") || frame.kinds().contains(key(kind));
    }

    private static String key(ItemClass kind) {
        return kind.kind().name().toLowerCase(Locale.ROOT);
    }

    private Event roles(
            Sentence sentence, Frame frame, Word predicate, List<Argument> arguments, Goods one, String path) {
        boolean targetFirst = frame.roles().target().contains("subject");
        Filled<Named> first = targetFirst
                ? target(sentence, frame, arguments, one, Set.of())
                : actor(sentence, frame, arguments, one, Set.of());
        Set<Party> taken = new HashSet<>(first.value().map(Named::parties).orElse(List.of()));
        Filled<Named> second = targetFirst
                ? actor(sentence, frame, arguments, one, taken)
                : target(sentence, frame, arguments, one, taken);
        Event event = new Event(
                sentence,
                frame,
                one.parts().stream()
                        .findFirst()
                        .flatMap(Goods.Part::sort)
                        .map(kind -> type(frame, kind))
                        .orElse(frame.type()),
                predicate,
                targetFirst ? second : first,
                targetFirst ? first : second,
                Filled.of(one, path));
        Event whole = completion.complete(event);
        return whole.withGoods(Filled.of(recollection.filled(one, whole.actor().value()), path));
    }

    private static ClaimType type(Frame frame, ItemClass kind) {
        return Optional.ofNullable(frame.retype().get(key(kind))).orElse(frame.type());
    }

    private Filled<Named> actor(Sentence sentence, Frame frame, List<Argument> arguments, Goods one, Set<Party> not) {
        return party(sentence, frame.roles().actor(), arguments, one, Where.NOWHERE, not);
    }

    private Filled<Named> target(Sentence sentence, Frame frame, List<Argument> arguments, Goods one, Set<Party> not) {
        Where place = frame.has(Frame.Trait.TARGET_IS_PLACE) ? Where.PLACES : Where.NOWHERE;
        Filled<Named> listed =
                frame.type() == ClaimType.DESIGNATION ? listed(sentence, frame, arguments) : Filled.none();
        return listed.or(() -> party(sentence, frame.roles().target(), arguments, one, place, not));
    }

    private Filled<Named> party(
            Sentence sentence,
            List<String> functions,
            List<Argument> arguments,
            Goods one,
            Where place,
            Set<Party> not) {
        for (String function : functions) {
            for (Argument argument : arguments) {
                if (argument.function().equals(function)
                        && argument.word().index() != one.head().index()) {
                    Optional<Named> named = filler(sentence, argument, place, not);
                    if (named.isPresent()) {
                        return Filled.of(named.get(), argument.path());
                    }
                }
            }
        }
        return functions.contains("origin")
                ? parties.nationality(sentence, one.head())
                        .filter(named -> named.parties().stream().noneMatch(not::contains))
                        .map(named -> Filled.of(named, "origin"))
                        .orElseGet(Filled::none)
                : Filled.none();
    }

    /** "in return for this aid": what is pointed back at is not what goes back. */
    private static boolean pointsBack(Event event) {
        return event.frame().has(Frame.Trait.IN_RETURN)
                && event.goods().value().stream()
                        .flatMap(goods -> Links.children(event.sentence().tree(), goods.head(), "det").stream())
                        .anyMatch(det -> Set.of("the", "this", "that", "these", "those", "such")
                                .contains(det.lemma()));
    }

    /** Sanctions name persons; a minister is listed under his own name. */
    private Filled<Named> listed(Sentence sentence, Frame frame, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> frame.roles().target().contains(argument.function()))
                .flatMap(argument -> parties.listed(sentence, argument.word()).stream()
                        .map(named -> Filled.of(named, argument.path())))
                .findFirst()
                .orElseGet(Filled::none);
    }

    private Optional<Named> filler(Sentence sentence, Argument argument, Where place, Set<Party> not) {
        return MODIFIERS.contains(argument.function())
                ? parties.modifier(sentence, argument.word(), not)
                : parties.read(sentence, argument.word(), where(place, argument.function()), not);
    }

    private static Where where(Where place, String function) {
        return place == Where.NOWHERE && PLACE_FUNCTIONS.contains(function) ? Where.TOWNS : place;
    }

    /** Moving goods about at home is no transfer. */
    private static boolean isToItself(Event event) {
        return event.actor().value().isPresent()
                && event.actor().value().equals(event.target().value());
    }

    /** An event is told only where goods and at least one party are; an attack, only with a foreign weapon. */
    private boolean isComplete(Event event) {
        boolean actor = event.actor().value().isPresent();
        boolean target = event.target().value().isPresent();
        boolean enough = event.frame().has(Frame.Trait.NEEDS_BOTH) ? actor && target : actor || target;
        return enough
                && (!event.isRecalled() || Completion.says(event))
                && !isToItself(event)
                && !pointsBack(event)
                && (!event.frame().has(Frame.Trait.FOREIGN) || completion.isForeign(event));
    }
}
