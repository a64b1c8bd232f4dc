package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads treaties and deals: who made them, or between whom they hold. One document's own. */
final class Agreements implements NormEvents.Kind {
    private static final Set<String> MAKING = words("makers.tsv", "verb");
    /** To hold an agreement tells of one only where it is said with whom. */
    private static final Set<String> HOLDING = Set.of("have", "maintain", "keep");

    private static final Set<String> OTHERS = words("other-pacts.tsv", "words");
    /** How a clause leans on a treaty that is there already. */
    private static final Set<String> LEANING = words("leaning.tsv", "word");

    private final Frames frames;
    private final GoodsReader goods;
    private final PartyReader parties;
    private final Behalf behalf;
    private final Set<Set<Party>> told = new HashSet<>();

    Agreements(Frames frames, GoodsReader goods, PartyReader parties, Behalf behalf) {
        this.frames = frames;
        this.goods = goods;
        this.parties = parties;
        this.behalf = behalf;
    }

    private static Set<String> words(String table, String column) {
        return Table.read(Agreements.class, table)
                .index(row -> row.get(column), row -> row.get("why"))
                .keySet();
    }

    @Override
    public List<Event> read(Opened opened) {
        if (opened.frame().id().equals("negotiate")) {
            return negotiated(opened);
        }
        if (Links.isVerb(opened.predicate())) {
            return undertaken(opened);
        }
        if (isOther(opened)) {
            return List.of();
        }
        Optional<Word> maker = maker(opened.tree(), opened.predicate());
        Optional<Event> found = opened.frame().has(Frame.Trait.PRESUPPOSED)
                ? (maker.isPresent() ? Optional.empty() : inForce(opened))
                : maker.map(verb -> made(opened, verb)).orElseGet(() -> between(opened));
        found.ifPresent(event -> told.add(members(event)));
        return found.stream().toList();
    }

    /** "agreed to sell six drones to Mali": an agreement, whose goods are not handed over yet. */
    private List<Event> undertaken(Opened opened) {
        Tree tree = opened.tree();
        Optional<Word> deed = Links.child(tree, opened.predicate(), "xcomp").filter(frames::isDeed);
        Optional<Named> actor = together(opened, fillers(opened, "subject"));
        if (deed.isEmpty() || actor.isEmpty()) {
            return List.of();
        }
        List<Argument> all = Arguments.of(tree, deed.get());
        Optional<Named> other = together(
                opened,
                all.stream()
                        .filter(one -> Set.of("to", "dative", "for").contains(one.function()))
                        .map(Argument::word)
                        .toList());
        return all.stream()
                .filter(one -> one.function().equals("object"))
                .flatMap(one -> goods.read(opened.sentence(), one.word(), ItemClass::isGoods).stream())
                .limit(1)
                .map(what -> opened.event(
                        Filled.of(actor.get(), "makers"),
                        other.map(named -> Filled.of(named, "with")).orElseGet(Filled::none),
                        Filled.of(what, "undertaken")))
                .toList();
    }

    /** "is negotiating over a naval base", "in talks with Moscow on drones": of arms and bases, not of peace. */
    private List<Event> negotiated(Opened opened) {
        boolean within = Links.isVerb(opened.predicate())
                || Links.head(opened.tree(), opened.predicate())
                        .filter(head -> Set.of("in", "hold", "open", "begin", "start", "lead", "have")
                                .contains(head.lemma()))
                        .isPresent();
        Optional<Named> actor = together(opened, fillers(opened, "between"))
                .or(() -> holders(opened))
                .or(() -> together(opened, fillers(opened, "subject")))
                .or(() -> Links.governingVerb(opened.tree(), opened.predicate())
                        .flatMap(verb -> Subjects.of(opened.tree(), verb))
                        .flatMap(found -> behalf.read(opened.sentence(), found.word())));
        Optional<Named> other = together(opened, fillers(opened, "with"));
        return opened.filling(opened.frame().roles().items()).stream()
                .filter(one -> within && actor.isPresent())
                .flatMap(one -> goods.read(opened.sentence(), one.word(), Agreements::isDealtIn).stream())
                .limit(1)
                .map(what -> opened.event(
                        Filled.of(actor.orElseThrow(), "makers"),
                        other.map(named -> Filled.of(named, "with")).orElseGet(Filled::none),
                        Filled.of(what, "undertaken")))
                .toList();
    }

    private static boolean isDealtIn(ItemClass kind) {
        return switch (kind.kind()) {
            case WEAPON, MISSILE, DRONE, AMMUNITION, AIRCRAFT, VEHICLE, VESSEL -> true;
            default -> kind.isA("military-base") || kind.isA("treaty") || kind.isA("arms-deal");
        };
    }

    /** Pacts of many states, and pacts of another kind: a truce, the grain deal. */
    private static boolean isOther(Opened opened) {
        String name = PartyReader.phrase(opened.sentence(), opened.predicate())
                .of(opened.sentence().text())
                .toLowerCase(Locale.ROOT);
        return OTHERS.stream().anyMatch(name::contains);
    }

    private static Set<Party> members(Event event) {
        Set<Party> all = new HashSet<>();
        event.actor().value().ifPresent(named -> all.addAll(named.parties()));
        event.target().value().ifPresent(named -> all.addAll(named.parties()));
        return all;
    }

    /** The verb that makes the treaty: over the noun, or behind it. */
    private static Optional<Word> maker(Tree tree, Word noun) {
        Optional<Word> behind = Links.children(tree, noun, "acl", "relcl").stream()
                .filter(verb -> MAKING.contains(verb.lemma()) && Links.isVerb(verb))
                .findFirst();
        return behind.or(() -> over(tree, Links.firstConjunct(tree, noun))).or(() -> next(tree, noun));
    }

    /** "the treaty concluded in June": a participle right behind the noun, whatever the parser made of it. */
    private static Optional<Word> next(Tree tree, Word noun) {
        return noun.index() + 1 < tree.size()
                ? Optional.of(tree.word(noun.index() + 1))
                        .filter(word -> Set.of("VBN", "VBD").contains(word.tag()) && MAKING.contains(word.lemma()))
                        .filter(word -> Links.child(tree, word, "dobj").isEmpty())
                : Optional.empty();
    }

    private static Optional<Word> over(Tree tree, Word noun) {
        Optional<Word> head = Links.head(tree, noun);
        if (noun.relation().equals("pobj")) {
            head = head.filter(preposition -> Set.of("to", "into", "on", "upon").contains(preposition.lemma()))
                    .flatMap(preposition -> Links.governingVerb(tree, preposition));
        } else if (!Set.of("dobj", "nsubjpass", "dep").contains(noun.relation())) {
            return Optional.empty();
        }
        return head.filter(verb -> Links.isVerb(verb) && MAKING.contains(verb.lemma()));
    }

    private Optional<Event> made(Opened opened, Word maker) {
        Tree tree = opened.tree();
        boolean behind = maker.index() > opened.predicate().index();
        List<Word> makers = new ArrayList<>();
        boolean participle = behind && Links.child(tree, maker, "nsubj").isEmpty();
        if (participle || Links.isPassive(tree, maker)) {
            Links.child(tree, maker, "agent")
                    .flatMap(by -> Links.prepositionObject(tree, by))
                    .ifPresent(makers::add);
        } else {
            Subjects.of(tree, maker).map(Subjects.Subject::word).ifPresent(makers::add);
        }
        makers.addAll(fillers(opened, "between"));
        makers.addAll(Arguments.of(tree, maker).stream()
                .filter(one -> one.function().equals("between"))
                .map(Argument::word)
                .toList());
        Optional<Named> actors = together(opened, makers)
                .or(() -> holders(opened))
                .or(() -> makers.isEmpty() ? partner(opened, with(opened, maker)) : Optional.empty())
                .or(() -> makers.isEmpty() ? behalf.pair(opened.sentence(), opened.predicate()) : Optional.empty());
        Optional<Named> other = together(opened, with(opened, maker)).filter(named -> !isSame(named, actors));
        if (HOLDING.contains(maker.lemma()) && other.isEmpty()) {
            return Optional.empty();
        }
        return actors.map(named -> event(behind ? opened.toldBy(maker) : opened, opened.predicate(), named, other));
    }

    private static boolean isSame(Named one, Optional<Named> other) {
        return other.filter(named -> named.parties().equals(one.parties())).isPresent();
    }

    private static List<Word> with(Opened opened, Word maker) {
        Stream<Argument> onVerb = Arguments.of(opened.tree(), maker).stream();
        return Stream.concat(opened.arguments().stream(), onVerb)
                .filter(one -> one.function().equals("with"))
                .map(Argument::word)
                .toList();
    }

    /** "a treaty between Mali and Russia", "Mali's deal with Russia": no verb needed. */
    private Optional<Event> between(Opened opened) {
        Optional<Named> both = leans(opened) ? Optional.empty() : explicit(opened);
        return both.filter(named -> !told.contains(Set.copyOf(named.parties())))
                .map(named -> event(opened, opened.predicate(), named, Optional.empty()));
    }

    /** Two parties at least, named on the noun itself. */
    private Optional<Named> explicit(Opened opened) {
        List<Named> all = new ArrayList<>();
        together(opened, fillers(opened, "between")).ifPresent(all::add);
        holders(opened).ifPresent(all::add);
        together(opened, fillers(opened, "with")).ifPresent(all::add);
        return Behalf.together(all).filter(named -> named.parties().size() > 1);
    }

    /** "their treaty", "Mali's deal", "the Russian-Malian pact". */
    private Optional<Named> holders(Opened opened) {
        Stream<Named> owner =
                fillers(opened, "poss").stream().flatMap(word -> behalf.read(opened.sentence(), word).stream());
        Stream<Named> named = Stream.concat(fillers(opened, "compound").stream(), fillers(opened, "adjective").stream())
                .flatMap(word -> parties.modifier(opened.sentence(), word, Set.of()).stream());
        return Behalf.together(Stream.concat(owner, named).toList());
    }

    private static List<Word> fillers(Opened opened, String function) {
        return opened.filling(List.of(function)).stream().map(Argument::word).toList();
    }

    private Optional<Named> together(Opened opened, List<Word> words) {
        return Behalf.together(words.stream()
                .flatMap(word -> behalf.read(opened.sentence(), word).stream())
                .toList());
    }

    /** "will act under the treaty": it is there, whatever becomes of the clause that leans on it. */
    private Optional<Event> inForce(Opened opened) {
        if (!leans(opened)) {
            return Optional.empty();
        }
        boolean strong = opened.frame().kinds().contains("treaty");
        Optional<Named> both = explicit(opened).or(() -> partner(opened, fillers(opened, "with")));
        if (both.isEmpty() && strong) {
            both = behalf.pair(opened.sentence(), opened.predicate());
        }
        return both.filter(named -> named.parties().size() > 1)
                .filter(named -> !told.contains(Set.copyOf(named.parties())))
                .map(named -> event(opened, opened.predicate(), named, Optional.empty()));
    }

    /** "Under a deal with Moscow, Sudan will": the clause's subject is the other side. */
    private Optional<Named> partner(Opened opened, List<Word> with) {
        Optional<Named> other = together(opened, with);
        Optional<Named> subject = Links.governingVerb(opened.tree(), opened.predicate())
                .flatMap(verb -> Subjects.of(opened.tree(), verb))
                .flatMap(found -> behalf.read(opened.sentence(), found.word()));
        return other.isPresent() && subject.isPresent()
                ? Behalf.together(List.of(subject.get(), other.get()))
                : Optional.empty();
    }

    private static boolean leans(Opened opened) {
        Word noun = Links.firstConjunct(opened.tree(), opened.predicate());
        return Set.of("pobj", "dobj", "nsubj").contains(noun.relation())
                && Links.head(opened.tree(), noun)
                        .filter(head -> LEANING.contains(head.lemma()))
                        .isPresent();
    }

    /** The agreement by its name, with what it is worth. */
    private Goods paper(Opened opened, Word noun) {
        return goods.read(opened.sentence(), noun, kind -> kind.kind() == ItemClass.Kind.AGREEMENT).stream()
                .filter(one -> one.head().index() == noun.index())
                .findFirst()
                .orElseGet(() -> goods.ofItself(opened.sentence(), noun, ""));
    }

    private Event event(Opened opened, Word noun, Named actors, Optional<Named> other) {
        return opened.event(
                Filled.of(actors, "makers"),
                other.map(named -> Filled.of(named, "with")).orElseGet(Filled::none),
                Filled.of(paper(opened, noun), "self"));
    }
}
