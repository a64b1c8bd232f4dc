package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Discourse;
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

/** What holds for people who are sent: whose they are, for whom they fight, and what they are sent to do. */
final class Deployments {
    /** People who are hired as much as sent, so that whoever sends them acts, and not the state they come from. */
    private static final Set<String> HIRED = Set.of("mercenary", "recruit", "militia", "fighter");

    private static final Set<Set<String>> WARS = Table.read(Deployments.class, "wars.tsv").rows().stream()
            .map(row -> Set.of(row.get("one"), row.get("other")))
            .collect(Collectors.toUnmodifiableSet());

    /** Frames that tell where people are, and not that they were sent. */
    private static final Set<String> STAYING = Set.of("serve-abroad", "reach", "move", "expect-people", "have-abroad");

    private final PartyReader parties;
    private final Discourse discourse;
    private final SentPeople people = new SentPeople();

    Deployments(PartyReader parties, Discourse discourse) {
        this.parties = parties;
        this.discourse = discourse;
    }

    /** Without what another frame that the same word opens reads better. */
    static List<Event> unrivalled(List<Frame> opened, List<Event> events) {
        List<Event> left = events.stream()
                .filter(event -> !isRivalled(event, opened) && !isEquipped(event, events))
                .toList();
        boolean train = left.stream().anyMatch(Deployments::isTeaching);
        boolean somebody = left.stream().filter(Deployments::isTeaching).anyMatch(Deployments::namesTarget);
        boolean sent = left.stream().anyMatch(event -> event.type() == ClaimType.DEPLOYMENT);
        return left.stream()
                .filter(event -> !(train && sent) || (isTeaching(event) == somebody))
                .toList();
    }

    /** "instructors trained crews" is training; "soldiers are training" is not, and they are where they train. */
    private static boolean isTeaching(Event event) {
        return event.frame().type() == ClaimType.ASSISTANCE
                && event.goods().value().orElseThrow().head().equals(event.predicate());
    }

    private static boolean namesTarget(Event event) {
        return event.target()
                .value()
                .filter(named -> named.how() != Named.How.IMPLIED)
                .isPresent();
    }

    /** People read by a frame for all goods, although their word opens one for people, which knows better. */
    private static boolean isRivalled(Event event, List<Frame> opened) {
        return event.type() == ClaimType.DEPLOYMENT
                && event.frame().type() != ClaimType.DEPLOYMENT
                && opened.stream().anyMatch(frame -> frame.type() == ClaimType.DEPLOYMENT);
    }

    /** "furnished the army with drone parts": who gets goods is not sent. */
    private static boolean isEquipped(Event event, List<Event> all) {
        return event.type() == ClaimType.DEPLOYMENT
                && event.goods().path().equals("object")
                && all.stream()
                        .anyMatch(other -> other.type() == ClaimType.TRANSFER
                                && other.goods().path().endsWith("with"));
    }

    Event complete(Event event) {
        return event.type() == ClaimType.DEPLOYMENT
                ? taught(toReceiver(standingIn(helped(own(placed(tallied(event)))))))
                : event;
    }

    /** Whether people are sent, and not lost, withdrawn or merely mentioned. */
    boolean isSending(Event event) {
        return people.areSent(event) && isAbroad(event) && !isForum(event) && !isWarfare(event);
    }

    /** Nobody is sent to a court or a union that the text only speaks of elsewhere. */
    private static boolean isForum(Event event) {
        return event.target().value().stream()
                .filter(named -> named.how() == Named.How.IMPLIED)
                .flatMap(named -> named.parties().stream())
                .anyMatch(party -> party.kind() == Party.Kind.ORGANISATION);
    }

    private static boolean isWarfare(Event event) {
        return event.actor().value().stream()
                .flatMap(named -> named.parties().stream())
                .anyMatch(one -> event.target().value().stream()
                        .flatMap(named -> named.parties().stream())
                        .anyMatch(other -> !one.equals(other) && WARS.contains(Set.of(one.id(), other.id()))));
    }

    /** Troops who fight somewhere are abroad only if the text says where, or has told that theirs are sent. */
    private boolean isAbroad(Event event) {
        boolean guessed = event.target()
                .value()
                .filter(named -> named.how() == Named.How.IMPLIED)
                .isPresent();
        if (!guessed || !STAYING.contains(event.frame().id())) {
            return true;
        }
        boolean nobody = event.actor()
                .value()
                .filter(named -> named.how() == Named.How.IMPLIED)
                .isPresent();
        return nobody
                ? SentPeople.isMany(event.goods().value().orElseThrow())
                : Stream.concat(
                                discourse.lastSending().stream(),
                                discourse.lastExchange(Discourse.Stream.ARMS).stream())
                        .anyMatch(last -> event.actor()
                                .value()
                                .filter(last.actor()::meets)
                                .isPresent());
    }

    /** A name no list knows, after "at" or "to", is a place and not a party; a company's works lie in its state. */
    private Event placed(Event event) {
        Optional<Named> target = event.target().value();
        Optional<Party> works = target.flatMap(named -> stateOfCompany(event.sentence(), named));
        if (works.isPresent()) {
            return event.withTarget(Filled.of(
                    new Named(List.of(works.get()), target.orElseThrow().spans(), Named.How.NAMED),
                    event.target().path()));
        }
        boolean staying = STAYING.contains(event.frame().id());
        boolean unknown = target.filter(named -> isUnknownName(named)
                        || (staying && named.how() == Named.How.DESCRIBED)
                        || isFigure(event.sentence(), named))
                .isPresent();
        return unknown ? event.withTarget(Filled.none()) : event;
    }

    private static boolean isUnknownName(Named named) {
        return named.how() == Named.How.DESCRIBED
                && named.parties().stream().anyMatch(party -> party.kind() == Party.Kind.ORGANISATION);
    }

    private static boolean isFigure(Sentence sentence, Named named) {
        return sentence.figures().stream()
                .anyMatch(figure -> named.spans().stream().anyMatch(span -> span.overlaps(figure.number())));
    }

    private static Optional<Party> stateOfCompany(Sentence sentence, Named named) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.COMPANY
                        && !mention.state().isEmpty())
                .filter(mention -> named.spans().contains(mention.span()))
                .findFirst()
                .map(mention -> Party.state(mention.state()));
    }

    /** "puts the Russian force at 2,000 men": whose force it is, its own word says. */
    private Event tallied(Event event) {
        boolean open = event.frame().has(Frame.Trait.HEADCOUNT)
                && event.actor().value().isEmpty();
        return Links.children(event.sentence().tree(), event.predicate(), "nsubj", "nsubjpass", "dobj").stream()
                .filter(word -> open && SentPeople.isHeadcount(word))
                .flatMap(word -> whose(event.sentence(), word).stream())
                .findFirst()
                .map(named -> event.withActor(Filled.of(named, "nationality")))
                .orElse(event);
    }

    private Optional<Named> whose(Sentence sentence, Word people) {
        return parties.nationality(sentence, people).or(() -> Links.child(sentence.tree(), people, "poss")
                .flatMap(owner -> parties.read(sentence, owner, Where.NOWHERE, Set.of())));
    }

    /** Soldiers act for the state whose name they bear, whoever flies them. */
    private Event own(Event event) {
        Goods sent = event.goods().value().orElseThrow();
        if (SentPeople.isTransit(event)) {
            return event.withActor(Filled.none());
        }
        boolean hired = isHired(sent) && event.actor().value().isPresent();
        return hired
                ? event
                : parties.nationality(event.sentence(), sent.head())
                        .filter(named ->
                                event.target().value().filter(named::meets).isEmpty())
                        .map(named -> event.withActor(Filled.of(named, "nationality")))
                        .or(() -> event.actor().value().isEmpty() ? holder(event, sent) : Optional.empty())
                        .orElse(event);
    }

    /** "its soldiers". */
    private Optional<Event> holder(Event event, Goods sent) {
        Set<Party> not =
                event.target().value().map(named -> Set.copyOf(named.parties())).orElse(Set.of());
        return Links.child(event.sentence().tree(), sent.head(), "poss")
                .flatMap(whose -> parties.read(event.sentence(), whose, Where.NOWHERE, not))
                .map(named -> event.withActor(Filled.of(named, "holder")));
    }

    private static boolean isHired(Goods sent) {
        return sent.classes().stream().anyMatch(kind -> HIRED.stream().anyMatch(kind::isA));
    }

    /** Who is helped is whom they are sent to, wherever they fight. */
    private Event helped(Event event) {
        return purposes(event, "HELP")
                .flatMap(word -> object(event.sentence().tree(), word))
                .flatMap(word -> parties.read(event.sentence(), word, Where.PLACES, Set.of()).stream())
                .filter(named -> named.how() == Named.How.NAMED)
                .filter(named -> event.actor().value().filter(named::meets).isEmpty())
                .findFirst()
                .map(named -> event.withTarget(Filled.of(named, "purpose")))
                .orElse(event);
    }

    /** "to help Russia", "in support of Russia's war". */
    private static Stream<Word> object(Tree tree, Word purpose) {
        return Links.isVerb(purpose)
                ? Links.children(tree, purpose, "dobj").stream()
                : Links.children(tree, purpose, "prep").stream()
                        .filter(preposition -> preposition.lemma().equals("of"))
                        .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream());
    }

    /** Words of purpose behind the people and below what is said of them. */
    private static Stream<Word> purposes(Event event, String kind) {
        Tree tree = event.sentence().tree();
        Word head = event.goods().value().orElseThrow().head();
        return tree.words().stream()
                .filter(word -> SentPeople.means(word, kind))
                .filter(word -> word.index() > event.predicate().index() || word.index() > head.index())
                .filter(word -> tree.isAbove(event.predicate().index(), word.index())
                        || tree.isAbove(head.index(), word.index()))
                .filter(word -> isPurpose(tree, word));
    }

    private static boolean isPurpose(Tree tree, Word word) {
        return Links.isVerb(word)
                ? Links.children(tree, word, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("TO"))
                : Links.head(tree, word)
                        .filter(head -> Set.of("in", "on").contains(head.lemma()))
                        .isPresent();
    }

    /** Who is sent to teach is assistance. */
    private static Event taught(Event event) {
        return purposes(event, "TEACH").findFirst().isPresent() ? event.asAssistance() : event;
    }

    /** "Russia announced 1,000 sappers for Kursk": who gets people is not who sends them. */
    private Event toReceiver(Event event) {
        Optional<Named> actor = event.actor().value();
        boolean takes = !event.frame().has(Frame.Trait.NEEDS_BOTH)
                && event.target().value().isEmpty()
                && !event.actor().path().equals("nationality")
                && actor.isPresent();
        return discourse
                .lastSending()
                .filter(last -> takes && last.target().meets(actor.get()))
                .map(last -> event.withActor(Filled.of(Discourse.implied(last.actor()), "exchange"))
                        .withTarget(Filled.of(actor.get(), "receiver")))
                .orElse(event);
    }

    /** "more could be sent": a word for people named before brings who sent them along. */
    private Event standingIn(Event event) {
        Word head = event.goods().value().orElseThrow().head();
        boolean nobody =
                event.actor().value().isEmpty() && event.target().value().isEmpty();
        boolean loose = nobody && !event.frame().has(Frame.Trait.NEEDS_BOTH);
        boolean bare =
                Headless.isNumber(event.sentence(), head) || event.frame().has(Frame.Trait.COUNTED);
        if (event.actor().value().isEmpty() && bare) {
            Optional<Event> whole = discourse
                    .lastSending()
                    .filter(last ->
                            event.target().value().filter(last.target()::meets).isPresent())
                    .map(last -> event.withActor(Filled.of(Discourse.implied(last.actor()), "exchange")));
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        boolean counted = event.goods().value().flatMap(Goods::count).isPresent();
        return loose && (Headless.isStandIn(event.sentence(), head) || counted)
                ? discourse
                        .lastSending()
                        .map(last -> event.withActor(Filled.of(Discourse.implied(last.actor()), "exchange"))
                                .withTarget(Filled.of(Discourse.implied(last.target()), "exchange")))
                        .orElse(event)
                : event;
    }
}
