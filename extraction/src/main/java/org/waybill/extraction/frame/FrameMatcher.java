package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.party.Story;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/** Finds the events of one sentence: opens frames, fills their roles. */
public final class FrameMatcher {
    private static final Set<String> PLACE_FUNCTIONS = Set.of(
            "to", "from", "into", "in", "at", "near", "between", "inside", "within", "through", "for", "on", "against",
            "toward", "towards", "onto", "holder", "there", "scene");

    /** Types whose words without a noun are read by {@link Headless}. */
    private static final Set<ClaimType> FORCE = Set.of(ClaimType.DEPLOYMENT, ClaimType.USE);

    private static final Set<String> MODIFIERS = Set.of("adjective", "compound", "beside");

    private final Frames frames;
    private final PartyReader parties;
    private final Discourse discourse;
    private final Recollection recollection = new Recollection();
    private final Completion completion;
    private final Attacks attacks;
    private final Headless headless;
    private final Deployments deployments;
    private final NormEvents norms;
    private final StoryTeller teller;
    private final CountedGoods counted;
    private final Antecedents antecedents;
    private final FrameItems items;
    private final Hauls hauls;
    private final Grounds grounds;
    private final Presence presence;

    public FrameMatcher(Frames frames, GoodsReader goods, PartyReader parties, Discourse discourse) {
        this.frames = frames;
        this.parties = parties;
        this.discourse = discourse;
        this.attacks = new Attacks(goods, parties, discourse);
        this.completion = new Completion(parties, discourse, attacks);
        this.headless = new Headless(goods);
        this.deployments = new Deployments(parties, discourse);
        this.counted = new CountedGoods(goods, discourse, frames.named("counted"), recollection);
        this.antecedents = new Antecedents(goods);
        this.hauls = new Hauls(parties);
        this.grounds = new Grounds(discourse);
        this.presence = new Presence(parties);
        this.items = new FrameItems(goods, headless, recollection, antecedents);
        this.teller = new StoryTeller(new Origins(parties));
        this.norms = new NormEvents(frames, goods, parties, discourse);
    }

    /** Every event the sentence tells, in text order. */
    public List<Event> events(Sentence sentence) {
        antecedents.enter(sentence);
        List<Event> events = new ArrayList<>();
        headless.enter(sentence);
        hauls.enter(sentence);
        attacks.enter(sentence);
        for (Word word : sentence.tree().words()) {
            List<Frame> opened = opened(sentence, word);
            List<Event> found = Deployments.unrivalled(
                    opened,
                    opened.stream()
                            .flatMap(frame -> fill(sentence, frame, word).stream())
                            .toList());
            events.addAll(found);
            found.forEach(this::remember);
            found.stream().flatMap(event -> attacks.each(event).stream()).forEach(events::add);
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
        return norms.settled(Rivals.settled(events));
    }

    /** Adds the sentence's events to what the document is about. */
    public void tell(Sentence sentence, Story story) {
        events(sentence).forEach(event -> teller.tell(event, story));
        sentence.tree().words().stream()
                .filter(word -> headless.isPeople(sentence, word))
                .forEach(word -> presence.tell(sentence, word, story));
    }

    /** The frames a word opens by its lemma, or by standing for people or a number of them. */
    private List<Frame> opened(Sentence sentence, Word word) {
        List<Frame> opened = new ArrayList<>(frames.openedBy(sentence, word));
        if (headless.isPeople(sentence, word)) {
            opened.addAll(frames.openedBySort("#people"));
        } else if (Headless.isNumber(sentence, word)) {
            opened.addAll(frames.openedBySort("#number"));
        }
        return opened;
    }

    /** What goes back in return does not turn the exchange that the text is about. */
    private void remember(Event event) {
        headless.sent(event);
        hauls.told(event);
        attacks.told(event);
        event.goods()
                .value()
                .filter(goods -> event.frame().modality() == Modality.ASSERTED && event.type() != ClaimType.VIOLATION)
                .ifPresent(goods -> recollection.note(goods, event.actor().value()));
        boolean exchange =
                Set.of(ClaimType.TRANSFER, ClaimType.DEPLOYMENT, ClaimType.USE).contains(event.type());
        if (exchange && !event.isRecalled() && !event.frame().has(Frame.Trait.IN_RETURN)) {
            event.actor().value().ifPresent(actor -> event.target()
                    .value()
                    .ifPresent(target -> discourse.exchange(Completion.stream(event), actor, target)));
        }
    }

    private List<Event> fill(Sentence sentence, Frame frame, Word predicate) {
        List<Argument> arguments = arguments(sentence, frame, predicate);
        if (norms.reads(frame.type())) {
            return norms.of(new Opened(sentence, frame, predicate, arguments));
        }
        List<Event> events = new ArrayList<>();
        boolean contents = !frame.has(Frame.Trait.CONTENTS) || hauls.hasContents(sentence, predicate);
        if (!contents || !Conditions.hold(sentence, frame, predicate, arguments)) {
            return events;
        }
        Filled<List<Goods>> found = items.of(sentence, frame, predicate, arguments);
        for (Goods goods : found.value().orElse(List.of())) {
            for (Goods one : apart(frame, predicate, sentence, goods)) {
                Event event = roles(sentence, frame, predicate, arguments, one, found.path());
                if (isComplete(event)) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Goods by the type of claim they make; what is only wished for, in one list with know-how, is one wish for help. */
    private static List<Goods> apart(Frame frame, Word predicate, Sentence sentence, Goods goods) {
        boolean help = goods.count().isEmpty()
                && goods.classes().stream().anyMatch(kind -> type(frame, kind) == ClaimType.ASSISTANCE)
                && Conditions.isWish(sentence.tree(), frame, predicate);
        return help
                ? List.of(goods.leading(kind -> type(frame, kind) == ClaimType.ASSISTANCE))
                : goods.apart(kind -> type(frame, kind));
    }

    private static List<Argument> arguments(Sentence sentence, Frame frame, Word predicate) {
        if (Headless.isNumber(sentence, predicate)) {
            return Headless.places(sentence, predicate);
        }
        if (frame.type() == ClaimType.DEPLOYMENT && Links.isVerb(predicate)) {
            return Stream.concat(
                            Arguments.of(sentence.tree(), predicate).stream(),
                            Headless.next(sentence, predicate).stream())
                    .toList();
        }
        if (frame.has(Frame.Trait.COUNTED)) {
            return Stream.concat(
                            Arguments.of(sentence.tree(), predicate).stream(),
                            Headless.places(sentence, predicate).stream())
                    .toList();
        }
        return frame.has(Frame.Trait.WITH_VERB)
                ? Arguments.withVerb(sentence.tree(), predicate)
                : Arguments.of(sentence.tree(), predicate);
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
        Event whole = isAtHome(event, arguments)
                ? event.withActor(Filled.none())
                : hauls.complete(completion.complete(deployments.complete(grounds.named(event, arguments))));
        return whole.withGoods(Filled.of(
                recollection.filled(
                        whole.goods().value().orElse(one), whole.actor().value()),
                path));
    }

    private static ClaimType type(Frame frame, ItemClass kind) {
        return Optional.ofNullable(frame.retype().get(kind.id()))
                .or(() -> Optional.ofNullable(frame.retype().get(FrameItems.key(kind))))
                .orElse(frame.type());
    }

    private Filled<Named> actor(Sentence sentence, Frame frame, List<Argument> arguments, Goods one, Set<Party> not) {
        return party(sentence, frame.roles().actor(), arguments, one, Where.NOWHERE, not);
    }

    private Filled<Named> target(Sentence sentence, Frame frame, List<Argument> arguments, Goods one, Set<Party> not) {
        Where place = frame.has(Frame.Trait.TARGET_IS_PLACE) ? Where.PLACES : Where.NOWHERE;
        return party(sentence, frame.roles().target(), arguments, one, place, not);
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
                        && !isWhose(argument, one)
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
                        .or(() -> parties.belonging(sentence, one.head()))
                        .filter(named -> named.parties().stream().noneMatch(not::contains))
                        .map(named -> Filled.of(named, "origin"))
                        .orElseGet(Filled::none)
                : Filled.none();
    }

    /** "sent Hezbollah fighters": whose people they are, not who gets them. */
    private static boolean isWhose(Argument argument, Goods goods) {
        return argument.function().equals("beside") && FrameItems.isPeople(Filled.of(List.of(goods), "beside"));
    }

    private Optional<Named> filler(Sentence sentence, Argument argument, Where place, Set<Party> not) {
        return MODIFIERS.contains(argument.function())
                ? parties.modifier(sentence, argument.word(), not)
                : parties.read(sentence, argument.word(), where(place, argument.function()), not);
    }

    private static Where where(Where place, String function) {
        return place == Where.NOWHERE && PLACE_FUNCTIONS.contains(function) ? Where.TOWNS : place;
    }

    /** "moved its tanks from Khartoum to Omdurman": where they go is the giver's own. */
    private boolean isAtHome(Event event, List<Argument> arguments) {
        return event.type() == ClaimType.TRANSFER
                && event.target().value().isEmpty()
                && event.actor().value().isPresent()
                && arguments.stream()
                        .filter(argument -> Set.of("to", "into").contains(argument.function()))
                        .flatMap(argument -> filler(event.sentence(), argument, Where.NOWHERE, Set.of()).stream())
                        .anyMatch(event.actor().value().get()::meets);
    }

    /** An event is told only where goods and at least one party are; an attack, only with a foreign weapon. */
    private boolean isComplete(Event event) {
        return Completeness.hasParties(event)
                && (!event.isRecalled() || FORCE.contains(event.type()) || Completeness.holds(event))
                && !Completeness.isToItself(event)
                && !Completeness.pointsBack(event)
                && (event.type() != ClaimType.DEPLOYMENT || deployments.isSending(event))
                && (!event.frame().has(Frame.Trait.FOREIGN) || attacks.isForeign(event));
    }
}
