package org.waybill.extraction.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.party.Discourse.Exchange;
import org.waybill.extraction.party.Discourse.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * Between whom a whole document says that things pass, from its sentences that name both sides.
 *
 * <p>Filled by a first reading, asked by the second; what a sentence leaves out is most often what its document is about.
 */
public final class Story {
    private final List<Told> told = new ArrayList<>();
    private final List<Named> givers = new ArrayList<>();
    private final List<Named> takers = new ArrayList<>();
    private final List<Named> beside = new ArrayList<>();
    private final Map<String, Integer> scenes = new HashMap<>();
    private final Set<Party> catchers = new HashSet<>();
    private final Set<Party> acting = new HashSet<>();
    private final Cast cast = new Cast();
    private final Map<Party, Integer> dealings = new HashMap<>();
    /** What was asked before; forgotten when more is told. A page may ask the same ten thousand times. */
    private final Map<Asked, Optional<Exchange>> exchanges = new HashMap<>();

    private final Map<Asked, Optional<Named>> parties = new HashMap<>();
    private final Map<Between, Boolean> judgements = new HashMap<>();
    /** Kinds of name under which a state speaks, or is where things happen. */
    private static final Set<Mention.Kind> SCENES = Set.of(Mention.Kind.BODY, Mention.Kind.PLACE);

    private static final Set<String> DEALING = Set.of("to", "with", "from", "by", "between", "for");
    private static final Set<String> HOLDING = Set.of("poss", "dobj", "dative", "nsubjpass");

    private record Told(Stream stream, Exchange exchange) {}

    private record Between(String question, List<Party> one, List<Party> other) {}

    private record Asked(String question, Optional<Stream> stream, List<Party> parties, boolean gives) {}

    /** Takes note of whoever gives or takes as himself, and is not only the place where something goes. */
    public void acts(Named party) {
        acting.addAll(party.parties());
    }

    /** The one armed group of a country that gets things, where nobody else of that country does. */
    Optional<Named> groupAt(Named ground) {
        return asked("group", Optional.empty(), ground, true, () -> readGroupAt(ground));
    }

    private Optional<Named> readGroupAt(Named ground) {
        Set<List<Party>> all = takers.stream()
                .filter(one -> !one.meets(ground))
                .map(Named::parties)
                .collect(Collectors.toSet());
        boolean bare = ground.parties().stream().noneMatch(acting::contains);
        return bare && all.size() == 1
                ? cast.groupOf(ground).filter(group -> all.contains(group.parties()))
                : Optional.empty();
    }

    /** Takes note of somebody who gives, in an event that may not name who takes. */
    public void gives(Named giver) {
        forget();
        note(givers, giver);
    }

    /** Takes note of somebody who takes, or who uses what others made. */
    public void takes(Named taker) {
        forget();
        note(takers, taker);
    }

    /** Takes note of whom a sentence names as one that deals or holds; who only speaks, or is a scene, is left out. */
    public void enter(Sentence sentence) {
        forget();
        cast.enter(sentence);
        catchers(sentence);
        for (Mention mention : sentence.mentions()) {
            if (SCENES.contains(mention.kind())
                    || sentence.words(mention.span()).stream().anyMatch(word -> speaks(sentence, word))) {
                scenes.merge(mention.state(), 1, Integer::sum);
            }
            if (Discourse.canAct(mention)
                    && sentence.words(mention.span()).stream().anyMatch(word -> deals(sentence, word))) {
                PartyReader.party(mention).ifPresent(party -> deals(party, mention));
            }
        }
    }

    /** "Syrian border police stopped two lorries": whoever catches goods neither gave nor gets them. */
    private void catchers(Sentence sentence) {
        Tree tree = sentence.tree();
        for (Word verb : tree.words()) {
            if (Links.isVerb(verb) && Words.CATCHING.contains(verb.lemma())) {
                Links.child(tree, verb, "nsubj")
                        .or(() -> Links.child(tree, verb, "agent").flatMap(by -> Links.prepositionObject(tree, by)))
                        .ifPresent(subject -> states(sentence, subject).forEach(catchers::add));
            }
        }
    }

    private static List<Party> states(Sentence sentence, Word subject) {
        return sentence.mentions().stream()
                .filter(mention -> !mention.state().isEmpty())
                .filter(mention -> sentence.words(mention.span()).stream()
                        .anyMatch(word -> word.index() == subject.index() || word.head() == subject.index()))
                .map(mention -> Party.state(mention.state()))
                .toList();
    }

    /** Whether a party only catches what others pass. */
    boolean onlyCatches(Named party) {
        return judged(
                "catches",
                party,
                party,
                () -> catchers.containsAll(party.parties())
                        && told.stream()
                                .map(Told::exchange)
                                .noneMatch(one ->
                                        one.actor().meets(party) || one.target().meets(party)));
    }

    Optional<Named> army() {
        return cast.army();
    }

    Optional<Named> theatre() {
        return cast.theatre();
    }

    Optional<Named> onlyGroup() {
        return cast.onlyGroup();
    }

    private void deals(Party party, Mention mention) {
        beside.add(new Named(List.of(party), List.of(mention.span()), Named.How.NAMED));
        dealings.merge(party, 1, Integer::sum);
    }

    private void forget() {
        judgements.clear();
        exchanges.clear();
        parties.clear();
    }

    /** Whether a party stands in the text as one that deals more often than as a speaker or a scene. */
    private boolean deals(Named party) {
        int dealing = party.parties().stream()
                .mapToInt(one -> dealings.getOrDefault(one, 0))
                .sum();
        return party.parties().stream().noneMatch(one -> scenes.getOrDefault(one.id(), 0) >= dealing);
    }

    /** "Seoul says that": the subject of a verb that a clause completes. */
    private static boolean speaks(Sentence sentence, Word word) {
        return word.relation().equals("nsubj")
                && Links.head(sentence.tree(), word)
                        .flatMap(verb -> Links.child(sentence.tree(), verb, "ccomp"))
                        .isPresent();
    }

    private static boolean deals(Sentence sentence, Word word) {
        return HOLDING.contains(word.relation())
                || (word.relation().equals("nsubj") && !speaks(sentence, word))
                || (word.relation().equals("pobj")
                        && Links.head(sentence.tree(), word)
                                .filter(preposition -> DEALING.contains(preposition.lemma()))
                                .isPresent());
    }

    private static void note(List<Named> list, Named party) {
        if (party.how() == Named.How.NAMED || party.how() == Named.How.REFERRED) {
            list.add(party);
        }
    }

    /** Who gives most often in this text, or takes, other than the party itself. */
    Optional<Named> likeliest(boolean gives, Named not) {
        return asked("likeliest", Optional.empty(), not, gives, () -> readLikeliest(gives, not));
    }

    private Optional<Named> readLikeliest(boolean gives, Named not) {
        return commonestOf(others(gives ? givers : takers, not))
                .or(() -> commonestOf(
                        others(beside, not).stream().filter(this::deals).toList()));
    }

    private static List<Named> others(List<Named> all, Named not) {
        return all.stream().filter(one -> !one.meets(not)).toList();
    }

    /** The one told of most often; of equals, the one told first. */
    private static Optional<Named> commonestOf(List<Named> all) {
        Map<List<Party>, Integer> times = new HashMap<>();
        all.forEach(one -> times.merge(one.parties(), 1, Integer::sum));
        return all.stream()
                .max(Comparator.comparingInt((Named one) -> times.get(one.parties()))
                        .thenComparing(one -> -one.spans().get(0).start()));
    }

    private Optional<Named> asked(
            String question, Optional<Stream> stream, Named party, boolean gives, Supplier<Optional<Named>> answer) {
        Asked asked = new Asked(question, stream, party.parties(), gives);
        Optional<Named> known = parties.get(asked);
        if (known == null) {
            known = answer.get();
            parties.put(asked, known);
        }
        return known;
    }

    /** Takes note of an exchange whose two sides one sentence names. */
    public void tell(Stream stream, Named actor, Named target) {
        forget();
        if (actor.how() == Named.How.NAMED && target.how() == Named.How.NAMED) {
            told.add(new Told(stream, new Exchange(actor, target)));
        }
    }

    /** The commonest exchange of a stream; of equals, the one told first. */
    Optional<Exchange> main(Stream stream) {
        Asked asked = new Asked("main", Optional.of(stream), List.of(), true);
        Optional<Exchange> known = exchanges.get(asked);
        if (known == null) {
            known = readMain(stream);
            exchanges.put(asked, known);
        }
        return known;
    }

    /** Whether two thirds of what the text tells passes between these two, either way. */
    boolean isSettledOn(Exchange exchange) {
        List<Exchange> all = told.stream()
                .filter(one -> one.stream != Stream.ATTACKS)
                .map(Told::exchange)
                .toList();
        long between = all.stream()
                .filter(one -> isBetween(one, exchange) || isBetween(one, exchange.turned()))
                .count();
        return between > 0 && between * 3 >= all.size() * 2L;
    }

    private static boolean isBetween(Exchange one, Exchange other) {
        return one.actor().meets(other.actor()) && one.target().meets(other.target());
    }

    private Optional<Exchange> readMain(Stream stream) {
        return commonest(one -> one.stream == stream).or(() -> stream == Stream.ARMS ? pieced() : Optional.empty());
    }

    /** No sentence names both sides, but sentences name each. */
    private Optional<Exchange> pieced() {
        return commonestOf(givers).flatMap(giver -> likeliest(false, giver).map(taker -> new Exchange(giver, taker)));
    }

    /** Who most often stands on the other side of a party that gives, or gets, in this stream. */
    Optional<Named> counterpart(Stream stream, Named party, boolean gives) {
        return asked("counterpart", Optional.of(stream), party, gives, () -> commonest(one ->
                        one.stream == stream && one.exchange.other(party, gives).isPresent())
                .flatMap(exchange -> exchange.other(party, gives)));
    }

    /** Who gives in every exchange told, or takes; nobody where the text tells of several. */
    Optional<Named> sole(boolean gives, Named not) {
        List<Named> all = told.stream()
                .filter(one -> one.stream != Stream.ATTACKS)
                .map(one -> gives ? one.exchange.actor() : one.exchange.target())
                .toList();
        boolean one = all.stream().map(Named::parties).distinct().count() == 1;
        return one ? Optional.of(all.get(0)).filter(only -> !only.meets(not)) : Optional.empty();
    }

    /** Who most often stands on the other side of a party, whatever passed and whichever way. */
    Optional<Named> anyCounterpart(Named party) {
        return asked("any", Optional.empty(), party, true, () -> readAnyCounterpart(party));
    }

    private Optional<Named> readAnyCounterpart(Named party) {
        return commonest(one -> one.stream != Stream.ATTACKS
                        && (one.exchange.other(party, true).isPresent()
                                || one.exchange.other(party, false).isPresent()))
                .flatMap(exchange -> exchange.other(party, true).or(() -> exchange.other(party, false)));
    }

    private Optional<Exchange> commonest(Predicate<Told> wanted) {
        List<Exchange> found = told.stream().filter(wanted).map(Told::exchange).toList();
        Map<List<List<Party>>, Integer> times = new HashMap<>();
        found.forEach(one -> times.merge(sides(one), 1, Integer::sum));
        Optional<Exchange> best = Optional.empty();
        int most = 0;
        for (Exchange one : found) {
            int often = times.getOrDefault(sides(one), 0);
            if (often > most) {
                most = often;
                best = Optional.of(one);
            }
        }
        return most * 2 > found.size() ? best : Optional.empty();
    }

    /** Whether nobody else gives in the whole text, or takes. */
    boolean isOnly(boolean gives, Named one, Named not) {
        return judged("only " + gives, one, not, () -> {
            List<List<Party>> all = others(gives ? givers : takers, not).stream()
                    .map(Named::parties)
                    .distinct()
                    .toList();
            return all.size() == 1 && all.get(0).equals(one.parties());
        });
    }

    /** Whether some sentence names both as the two sides of one exchange, whichever way. */
    boolean tells(Named one, Named other) {
        return judged("tells", one, other, () -> told.stream()
                .filter(event -> event.stream != Stream.ATTACKS)
                .map(Told::exchange)
                .anyMatch(exchange -> exchange.other(one, true)
                                .filter(other::meets)
                                .isPresent()
                        || exchange.other(one, false).filter(other::meets).isPresent()));
    }

    private boolean judged(String question, Named one, Named other, BooleanSupplier answer) {
        Between asked = new Between(question, one.parties(), other.parties());
        Boolean known = judgements.get(asked);
        if (known == null) {
            known = answer.getAsBoolean();
            judgements.put(asked, known);
        }
        return known;
    }

    private static List<List<Party>> sides(Exchange exchange) {
        return List.of(exchange.actor().parties(), exchange.target().parties());
    }
}
