package org.waybill.extraction.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
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
import org.waybill.parsing.Word;

/** Finds who fired a foreign weapon and who was hit, where the sentence leaves it out, and tells whose weapon it is. */
final class Attacks {
    /** Verbs that say less than "fire" and "launch". */
    private static final Set<String> WEAK = Set.of("use", "employ", "deploy");

    private static final Map<String, String> WORDS = Table.read(Attacks.class, "attacks.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("means")));

    private final GoodsReader reader;
    private final PartyReader parties;
    private final Discourse discourse;
    private final Origins origins;
    private Optional<Named> attacked = Optional.empty();
    private Optional<Event> last = Optional.empty();

    Attacks(GoodsReader reader, PartyReader parties, Discourse discourse) {
        this.reader = reader;
        this.parties = parties;
        this.discourse = discourse;
        this.origins = new Origins(parties);
    }

    /** Takes note of the state a war is said to be fought in or against; once for each sentence, in order. */
    void enter(Sentence sentence) {
        sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.STATE)
                .filter(mention -> sentence.words(mention.span()).stream().anyMatch(word -> isAtWar(sentence, word)))
                .findFirst()
                .flatMap(parties::named)
                .ifPresent(named -> attacked = Optional.of(Discourse.implied(named)));
    }

    /** Takes note of an attack, for those told of later with fewer words. */
    void told(Event event) {
        if (event.type() == ClaimType.USE && event.actor().value().isPresent()) {
            last = Optional.of(event);
        }
    }

    /** "its war in Ukraine", "the invasion of Ukraine". */
    private static boolean isAtWar(Sentence sentence, Word word) {
        return Links.head(sentence.tree(), word)
                .filter(preposition -> Set.of("in", "on", "against", "of", "at").contains(preposition.lemma()))
                .flatMap(preposition -> Links.head(sentence.tree(), preposition))
                .filter(war -> means(war, "WAR") || means(war, "ATTACK"))
                .isPresent();
    }

    Event complete(Event event) {
        if (WEAK.contains(event.predicate().lemma()) && event.target().value().isEmpty() && !tellsOfAttack(event)) {
            return event;
        }
        Event counted = numbered(event);
        Event withAttacker = counted.actor().value().isPresent() ? counted : attacker(counted);
        Event placed = withAttacker.target().value().isPresent() ? withAttacker : atHome(withAttacker);
        return placed.target().value().isPresent() ? placed : victim(placed);
    }

    /** "Sudan's army bombed Nyala": in a civil war the state that attacks is the state that is hit. */
    private Event atHome(Event event) {
        Set<Party> attackers = known(event.actor());
        int weapon = event.goods().value().orElseThrow().head().index();
        List<Argument> arguments = Arguments.of(event.sentence().tree(), event.predicate());
        return event.frame().roles().target().stream()
                .flatMap(function ->
                        arguments.stream().filter(one -> one.function().equals(function)))
                .filter(one -> one.word().index() != weapon && !attackers.isEmpty())
                .flatMap(one -> parties.read(event.sentence(), one.word(), Where.PLACES, Set.of()).stream())
                .filter(named -> attackers.containsAll(named.parties()))
                .findFirst()
                .map(named -> event.withTarget(Filled.of(named, "home")))
                .orElse(event);
    }

    /** "a dozen attacks with this missile": what is counted is the attacks. */
    private Event numbered(Event event) {
        Goods weapons = event.goods().value().orElseThrow();
        if (Links.isVerb(event.predicate()) || weapons.count().isPresent()) {
            return event;
        }
        Goods attacks = reader.recalled(event.sentence(), event.predicate(), weapons);
        return attacks.count().isPresent()
                ? event.withGoods(Filled.of(
                        new Goods(weapons.head(), weapons.parts(), attacks.count(), attacks.unit()),
                        event.goods().path()))
                : event;
    }

    /** "among them three on Kyiv, two on Kharkiv": attacks of those counted, each a claim of its own. */
    List<Event> each(Event event) {
        Goods weapons = event.goods().value().orElseThrow();
        boolean counted = means(event.predicate(), "ATTACK") && weapons.count().isPresent();
        return counted && event.predicate().tag().startsWith("NN")
                ? event.sentence().tree().words().stream()
                        .filter(word -> word.index() > event.predicate().index())
                        .filter(word -> Headless.isNumber(event.sentence(), word))
                        .flatMap(word -> one(event, word).stream())
                        .toList()
                : List.of();
    }

    private Optional<Event> one(Event event, Word number) {
        return Headless.places(event.sentence(), number).stream()
                .filter(place -> Set.of("on", "against").contains(place.function()))
                .flatMap(place -> parties.read(event.sentence(), place.word(), Where.PLACES, Set.of()).stream())
                .findFirst()
                .map(named -> event.withTarget(Filled.of(named, "one of several"))
                        .withGoods(Filled.of(
                                reader.instead(
                                        event.sentence(),
                                        number,
                                        event.goods().value().orElseThrow()),
                                "one of several")));
    }

    /** "using the arms" may be training; only beside an attack or in battle is it one. */
    private static boolean tellsOfAttack(Event event) {
        return event.sentence().tree().words().stream()
                .anyMatch(word -> means(word, "ATTACK") || (means(word, "BATTLE") && isBelow(event, word)));
    }

    private static boolean isBelow(Event event, Word word) {
        return event.sentence().tree().isAbove(event.predicate().index(), word.index());
    }

    private static boolean means(Word word, String kind) {
        return kind.equals(WORDS.get(word.lemma()));
    }

    /** Whoever got the maker's weapons uses them, where the text names no other. */
    private Event attacker(Event event) {
        Set<Party> hit = known(event.target());
        return raider(event)
                .or(() -> flown(event))
                .or(() -> event.goods()
                        .value()
                        .flatMap(goods -> origins.of(event.sentence(), goods))
                        .flatMap(discourse::takerFrom))
                .or(() -> isTold(event) ? last.flatMap(before -> before.actor().value()) : Optional.empty())
                .or(() -> isSupplied(event)
                        ? discourse.lastExchange(Stream.ARMS).map(Discourse.Exchange::target)
                        : Optional.empty())
                .filter(named -> named.parties().stream().allMatch(Attacks::canAttack))
                .filter(named -> named.parties().stream().noneMatch(hit::contains))
                .map(named -> event.withActor(Filled.of(Discourse.implied(named), "recipient")))
                .orElse(event);
    }

    /** "during a Russian air raid": the attack around the weapon has a name to it. */
    private Optional<Named> raider(Event event) {
        return event.sentence().tree().words().stream()
                .filter(word -> means(word, "ATTACK") && word.tag().startsWith("NN"))
                .flatMap(word -> parties.nationality(event.sentence(), word).stream())
                .findFirst();
    }

    /** "RSF drones of Chinese make", "dropped by a Houthi drone": a group's weapon is fired by the group. */
    private Optional<Named> flown(Event event) {
        java.util.stream.Stream<Word> agents =
                Links.children(event.sentence().tree(), event.predicate(), "agent").stream()
                        .flatMap(by -> Links.prepositionObject(event.sentence().tree(), by).stream());
        java.util.stream.Stream<Word> own = event.goods().value().map(Goods::head).stream();
        return java.util.stream.Stream.concat(agents, own)
                .flatMap(word -> parties.nationality(event.sentence(), word).stream())
                .filter(named -> named.parties().stream().allMatch(party -> party.kind() == Party.Kind.ARMED_GROUP))
                .findFirst();
    }

    private static boolean canAttack(Party party) {
        return party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.ARMED_GROUP;
    }

    /** The one state in the sentence that is neither the attacker nor the maker of the weapon, else whom he attacks. */
    private Event victim(Event event) {
        Set<Party> others = new HashSet<>(known(event.actor()));
        event.goods()
                .value()
                .flatMap(goods -> origins.of(event.sentence(), goods))
                .ifPresent(maker -> others.addAll(maker.parties()));
        discourse
                .lastExchange(Stream.ARMS)
                .ifPresent(last -> others.addAll(last.actor().parties()));
        Predicate<Party> left = party -> party.kind() == Party.Kind.STATE && !others.contains(party);
        return event.sentence().mentions().stream()
                .filter(mention -> PartyReader.party(mention).filter(left).isPresent())
                .findFirst()
                .flatMap(parties::named)
                .map(named -> Filled.of(Discourse.implied(named), "only other state"))
                .or(() -> event.actor()
                        .value()
                        .flatMap(by -> attackedBy(event, by))
                        .map(named -> Filled.of(named, "attacked")))
                .map(event::withTarget)
                .orElse(event);
    }

    /** Whom the text says he attacks or is at war with; an armed group fights at home. */
    private Optional<Named> attackedBy(Event event, Named attacker) {
        return discourse
                .attackedBy(attacker)
                .or(() -> attacked.filter(named -> !named.meets(attacker)))
                .or(() -> event.sentence().mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.ARMED_GROUP
                                && !mention.state().isEmpty())
                        .filter(mention -> attacker.spans().contains(mention.span()))
                        .findFirst()
                        .map(mention -> new Named(
                                List.of(Party.state(mention.state())), List.of(mention.span()), Named.How.IMPLIED)));
    }

    private static Set<Party> known(Filled<Named> filled) {
        return new HashSet<>(filled.value().map(Named::parties).orElse(List.of()));
    }

    /** Whether the weapon of an attack comes from another state than the attacker; unknown makers do not count. */
    boolean isForeign(Event event) {
        boolean told = !event.frame().has(Frame.Trait.TOLD_BEFORE)
                || event.actor().value().flatMap(discourse::attackedBy).isPresent();
        if (event.target().value().isEmpty() || !told) {
            return false;
        }
        Set<Party> attackers = known(event.actor());
        Optional<Named> maker = event.goods().value().flatMap(goods -> origins.of(event.sentence(), goods));
        boolean made = event.actor().value().isPresent()
                || event.goods()
                        .value()
                        .filter(goods -> origins.isMade(event.sentence(), goods))
                        .isPresent();
        return maker.filter(named -> made && named.parties().stream().noneMatch(attackers::contains))
                        .isPresent()
                || (maker.isEmpty() && isSupplied(event));
    }

    /** "attacks with this missile": one that the text has told of an attack with. */
    private boolean isTold(Event event) {
        return last.flatMap(before -> before.goods().value())
                .filter(before -> event.goods()
                        .value()
                        .filter(now -> now.head().lemma().equals(before.head().lemma()))
                        .isPresent())
                .isPresent();
    }

    /** "missiles used in attacks", where the same text says who supplied them. */
    private boolean isSupplied(Event event) {
        if (event.frame().id().equals("kill-with")) {
            return false;
        }
        boolean modifies = event.predicate().relation().equals("acl")
                || event.predicate().relation().equals("relcl");
        boolean known = discourse.lastExchange(Stream.ARMS).isPresent() || isTold(event);
        return known && (modifies || pointsBack(event));
    }

    /** "this missile type": what points back stands on the word for the sort. */
    private static List<Word> ofSort(Sentence sentence, Word weapon) {
        return weapon.relation().equals("compound")
                ? Links.children(sentence.tree(), sentence.tree().word(weapon.head()), "det")
                : List.of();
    }

    private static boolean pointsBack(Event event) {
        return event.goods().value().stream()
                .anyMatch(goods -> Headless.isStandIn(event.sentence(), goods.head())
                        || java.util.stream.Stream.concat(
                                        Links.children(event.sentence().tree(), goods.head(), "det", "nmod", "amod")
                                                .stream(),
                                        ofSort(event.sentence(), goods.head()).stream())
                                .anyMatch(word -> Set.of("the", "this", "these", "those", "such")
                                        .contains(word.lemma())));
    }
}
