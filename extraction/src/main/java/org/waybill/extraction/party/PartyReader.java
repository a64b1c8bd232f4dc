package org.waybill.extraction.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads who a noun phrase stands for. */
public final class PartyReader {
    /** How far a place may stand for a party. */
    public enum Where {
        /** A place is no party. */
        NOWHERE,
        /** A town or a region stands for its state: "to Vladivostok". */
        TOWNS,
        /** So does anything inside one: "a building in Kyiv". */
        PLACES
    }

    private static final Map<String, ActorNoun> NOUNS = ActorNoun.table();
    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound", "poss", "advmod", "det");
    private static final Set<String> HOLDING = Set.of("of", "in", "from");
    private static final Set<String> WITHIN = Set.of("in", "of", "within", "inside", "like", "such", "across");
    private static final Set<String> BOTH = Set.of("both", "two");

    private final Discourse discourse;
    private final BackReferences references;
    private final Pronouns pronouns;

    public PartyReader(Discourse discourse) {
        this.discourse = discourse;
        this.references = new BackReferences(discourse);
        this.pronouns = new Pronouns(references, (sentence, word, not) -> single(sentence, word, Where.NOWHERE, not));
    }

    /**
     * Who acts or receives.
     *
     * @param where whether a town or a region may stand for its state, as after "to"
     * @param not who it cannot be
     */
    public Optional<Named> read(Sentence sentence, Word word, Where where, Set<Party> not) {
        Word first = isExplained(sentence, word) ? sentence.tree().word(word.head()) : word;
        List<Named> found = Links.coordinated(sentence.tree(), first).stream()
                .flatMap(one -> single(sentence, one, where, not).stream())
                .toList();
        return join(found);
    }

    /** Whether a common noun stands for somebody, so that it is no thing. */
    public static boolean isSomebody(Word word) {
        return NOUNS.containsKey(word.lemma());
    }

    /** The party that a word before a noun names, as in "Iranian deliveries"; a common noun there names nobody. */
    public Optional<Named> modifier(Sentence sentence, Word word, Set<Party> not) {
        return mentionOn(sentence, word)
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .flatMap(this::named)
                .filter(named -> named.parties().stream().noneMatch(not::contains));
    }

    /** The nationality that a phrase carries: on goods, where they come from. */
    public Optional<Named> nationality(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return join(tree.children(noun.index()).stream()
                .filter(child -> MODIFIERS.contains(child.relation()) && child.index() < noun.index())
                .filter(child -> mentionOn(sentence, child).isPresent())
                .limit(1)
                .flatMap(child -> Links.coordinated(tree, child).stream())
                .flatMap(child -> mentionOn(sentence, child).stream())
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .flatMap(mention -> named(mention).stream())
                .toList());
    }

    /** Whose people "members of the Turkish Armed Forces" are. */
    public Optional<Named> belonging(Sentence sentence, Word people) {
        return Words.MEMBERS.contains(people.lemma()) ? byNationality(sentence, people) : Optional.empty();
    }

    private static Optional<Named> join(List<Named> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Party> parties = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Named.How how = Named.How.NAMED;
        for (Named one : found) {
            parties.addAll(one.parties());
            spans.addAll(one.spans());
            how = one.how().compareTo(how) > 0 ? one.how() : how;
        }
        return Optional.of(new Named(parties, spans, how));
    }

    /** "the Wagner Group, a private firm that": the name stands before its explanation. */
    private static boolean isExplained(Sentence sentence, Word word) {
        return !word.isRoot()
                && word.relation().equals("appos")
                && !word.tag().startsWith("NNP")
                && sentence.tree().word(word.head()).tag().startsWith("NNP");
    }

    private Optional<Named> single(Sentence sentence, Word word, Where where, Set<Party> not) {
        Optional<Named> house = discourse.house().read(sentence, word, not);
        if (house.isPresent() || word.tag().startsWith("PRP")) {
            return house.or(() -> pronouns.read(sentence, word, not));
        }
        return byName(sentence, word, where)
                .or(() -> byNameAfter(sentence, word))
                .or(() -> byNameBeside(sentence, word))
                .or(() -> byAllegiance(sentence, word))
                .or(() -> byNationality(sentence, word))
                .or(() -> byNoun(sentence, word, not))
                .or(() -> byCounted(sentence, word, where, not))
                .or(() -> discourse.house().office(sentence, word))
                .or(() -> byProperNoun(sentence, word))
                .or(() -> where == Where.NOWHERE ? Optional.empty() : byHolder(sentence, word))
                .or(() -> where == Where.TOWNS && Words.LOCALITIES.contains(word.lemma())
                        ? inside(sentence, word)
                        : Optional.empty())
                .or(() -> where == Where.PLACES ? inside(sentence, word) : Optional.empty())
                .filter(named -> named.parties().stream().noneMatch(not::contains));
    }

    /** "dozens of Russian soldiers", "two of the brokers": whom a number counts. */
    private Optional<Named> byCounted(Sentence sentence, Word word, Where where, Set<Party> not) {
        return sentence.figureAt(word).isEmpty()
                ? Optional.empty()
                : Links.children(sentence.tree(), word, "prep").stream()
                        .filter(preposition -> preposition.lemma().equals("of"))
                        .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                        .flatMap(counted -> single(sentence, counted, where, not).stream())
                        .findFirst();
    }

    /** "the eastern commander Khalifa Haftar": the name stands after its title. */
    private Optional<Named> byNameAfter(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "appos").stream()
                .filter(name -> name.tag().startsWith("NNP") && name.index() == nextName(sentence, word))
                .flatMap(name -> byName(sentence, name, Where.TOWNS).stream())
                .findFirst();
    }

    /** "a Turkish wholesaler, Anka Devre,": who is named is not only described. */
    private Optional<Named> byNameBeside(Sentence sentence, Word word) {
        ActorNoun noun = NOUNS.get(word.lemma());
        return noun == null || noun.alone() != ActorNoun.Alone.DESCRIBES
                ? Optional.empty()
                : Links.children(sentence.tree(), word, "appos").stream()
                        .filter(name -> name.index() > word.index())
                        // The parser chains the names of a row as explanations of one another.
                        .map(name -> join(
                                Stream.concat(Stream.of(name), Links.children(sentence.tree(), name, "appos").stream())
                                        .flatMap(one -> Links.coordinated(sentence.tree(), one).stream())
                                        .flatMap(
                                                one -> byName(sentence, one, Where.NOWHERE)
                                                        .or(() -> byProperNoun(sentence, one))
                                                        .stream())
                                        .toList()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** "forces loyal to Khalifa Haftar": what they get is his. */
    private Optional<Named> byAllegiance(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        return NOUNS.containsKey(word.lemma())
                ? tree.children(word.index()).stream()
                        .filter(bond -> bond.index() > word.index() && Words.OBEYING.contains(bond.lemma()))
                        .flatMap(bond -> tree.subtree(bond.index()).stream())
                        .flatMap(name -> byName(sentence, name, Where.TOWNS).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The last word of the run of names that follows right behind, with no comma between. */
    private static int nextName(Sentence sentence, Word word) {
        int at = word.index() + 1;
        while (at + 1 < sentence.tree().size()
                && sentence.tree().word(at + 1).tag().startsWith("NNP")) {
            at++;
        }
        return at;
    }

    private Optional<Named> byName(Sentence sentence, Word word, Where where) {
        return sentence.mentionAt(word)
                .filter(mention -> Discourse.canAct(mention)
                        || isPeople(mention, word)
                        || (where != Where.NOWHERE && mention.kind() == Mention.Kind.PLACE))
                .flatMap(this::named);
    }

    /** "the Houthis", "the Russians", "the British": a nationality used as a noun. */
    private static boolean isPeople(Mention mention, Word word) {
        boolean plural = word.tag().startsWith("NNP") && word.form().endsWith("s");
        boolean alone = word.tag().startsWith("JJ") && !MODIFIERS.contains(word.relation());
        return mention.kind() == Mention.Kind.DEMONYM && (plural || alone);
    }

    /** The party a name stands for, as a reading. */
    public Optional<Named> named(Mention mention) {
        return party(mention).map(party -> new Named(List.of(party), List.of(mention.span()), Named.How.NAMED));
    }

    /** A government acts under many names; its code is the party. */
    public static Optional<Party> party(Mention mention) {
        return switch (mention.kind()) {
            case ARMED_GROUP -> Optional.of(new Party(mention.id(), Party.Kind.ARMED_GROUP));
            case COMPANY -> Optional.of(new Party(mention.id(), Party.Kind.COMPANY));
            case INTERNATIONAL, MEDIA, RESEARCH -> Optional.of(new Party(mention.id(), Party.Kind.ORGANISATION));
            case WEAPON -> Optional.empty();
            case OFFICIAL -> NonState.party(mention).or(() -> state(mention));
            default -> state(mention);
        };
    }

    private static Optional<Party> state(Mention mention) {
        return mention.state().isEmpty() ? Optional.empty() : Optional.of(Party.state(mention.state()));
    }

    /** "Russian forces", "Myanmar's junta", "the government of Sudan", "officials in Seoul". */
    private Optional<Named> byNationality(Sentence sentence, Word word) {
        ActorNoun noun = NOUNS.get(word.lemma());
        if (noun == null) {
            return Optional.empty();
        }
        return switch (noun.alone()) {
            case DESCRIBES -> group(sentence, word).or(() -> groupOfMember(sentence, word));
            case OWNED ->
                group(sentence, word).or(() -> Links.child(sentence.tree(), word, "poss")
                        .flatMap(poss -> mentionOn(sentence, poss))
                        .flatMap(this::named));
            default ->
                modifierMention(sentence, word)
                        .or(() -> holder(sentence, word))
                        .flatMap(this::named)
                        .or(() -> namedHolder(sentence, word))
                        .or(() -> Links.child(sentence.tree(), word, "poss")
                                .filter(poss -> poss.tag().equals("PRP$"))
                                .flatMap(poss -> pronouns.read(sentence, poss, Set.of())));
        };
    }

    /** "combatants of the Front populaire": of a group that a list knows. */
    private Optional<Named> groupOfMember(Sentence sentence, Word word) {
        return holder(sentence, word)
                .filter(mention -> Words.MEMBERS.contains(word.lemma()) && mention.kind() == Mention.Kind.ARMED_GROUP)
                .flatMap(this::named);
    }

    /** "M23 rebels", "Houthi smugglers": people of an armed group act for it, as people of a country do not for it. */
    private Optional<Named> group(Sentence sentence, Word word) {
        return modifierMention(sentence, word)
                .filter(mention -> mention.kind() == Mention.Kind.ARMED_GROUP)
                .flatMap(this::named);
    }

    private Optional<Mention> modifierMention(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return tree.children(noun.index()).stream()
                .filter(child -> MODIFIERS.contains(child.relation()) && child.index() < noun.index())
                .flatMap(child -> mentionOn(sentence, child).stream())
                .findFirst();
    }

    /** The name on a modifier or one step below: "North Korean" hangs as two words. */
    private Optional<Mention> mentionOn(Sentence sentence, Word modifier) {
        return sentence.mentionAt(modifier)
                .filter(mention -> party(mention).isPresent())
                .or(() -> sentence.tree().children(modifier.index()).stream()
                        .filter(child -> MODIFIERS.contains(child.relation()))
                        .flatMap(child -> sentence.mentionAt(child).stream())
                        .filter(mention -> party(mention).isPresent())
                        .findFirst());
    }

    private Optional<Mention> holder(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return Links.children(tree, noun, "prep").stream()
                .filter(preposition -> HOLDING.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .flatMap(word -> sentence.mentionAt(word).stream())
                .filter(mention -> party(mention).isPresent())
                .findFirst();
    }

    /** "members of the Fano militia": a group that no list knows. */
    private Optional<Named> namedHolder(Sentence sentence, Word noun) {
        return Links.children(sentence.tree(), noun, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .filter(word -> Words.MEMBERS.contains(noun.lemma()))
                .flatMap(word -> byProperNoun(sentence, word)
                        .or(() -> BackReferences.isDefinite(sentence, word)
                                ? byNoun(sentence, word, Set.of())
                                : Optional.empty())
                        .stream())
                .findFirst();
    }

    private Optional<Named> byNoun(Sentence sentence, Word word, Set<Party> not) {
        ActorNoun noun = NOUNS.get(word.lemma());
        if (isPair(sentence, word)) {
            return discourse.pair();
        }
        if (noun == null) {
            return Optional.empty();
        }
        return switch (noun.alone()) {
            case REFERS ->
                BackReferences.isDefinite(sentence, word)
                        ? references.noun(sentence, word, not, noun)
                        : indefinite(sentence, word);
            case DESCRIBES, OWNED ->
                references.again(sentence, word, not, noun).or(() -> Descriptions.of(sentence, word));
            case PAIR, NOBODY -> Optional.empty();
        };
    }

    /** "your country" is the listener's, and nobody the text names; "one country" is described. */
    private static Optional<Named> indefinite(Sentence sentence, Word word) {
        return Links.child(sentence.tree(), word, "poss").isPresent()
                ? Optional.empty()
                : Descriptions.of(sentence, word);
    }

    /** "both", "the two countries"; "two companies", "two were sold" are no pair the text has spoken of. */
    private static boolean isPair(Sentence sentence, Word word) {
        ActorNoun noun = NOUNS.get(word.lemma());
        boolean state = noun != null
                && (noun.alone() == ActorNoun.Alone.REFERS || noun.noun().equals("side"));
        boolean the = !word.lemma().equals("two") || BackReferences.isDefinite(sentence, word);
        return (BOTH.contains(word.lemma()) && the)
                || (state
                        && sentence.tree().children(word.index()).stream()
                                .anyMatch(child -> BOTH.contains(child.form().toLowerCase(Locale.ROOT))));
    }

    /** "for Russia's war", "to Moscow's forces": what goes to a thing goes to whose it is. */
    private Optional<Named> byHolder(Sentence sentence, Word word) {
        return NOUNS.containsKey(word.lemma())
                ? Optional.empty()
                : Links.child(sentence.tree(), word, "poss")
                        .flatMap(poss -> mentionOn(sentence, poss))
                        .flatMap(this::named);
    }

    /** A name that no list knows: kept as the text has it, an abbreviation as the text explained it. */
    private Optional<Named> byProperNoun(Sentence sentence, Word word) {
        return UnlistedNames.endingWith(sentence, word)
                .map(name -> new Named(
                        List.of(discourse.abbreviated(name.party().id()).orElse(name.party())),
                        List.of(name.at()),
                        Named.How.DESCRIBED));
    }

    /** "a residential building in Kyiv", "Ukrainian cities": the state that a place belongs to. */
    private Optional<Named> inside(Sentence sentence, Word word) {
        return modifierMention(sentence, word)
                .or(() -> placeBelow(sentence, word))
                .flatMap(this::named);
    }

    private static Optional<Mention> placeBelow(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        return Links.children(tree, word, "prep").stream()
                .filter(preposition -> WITHIN.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .flatMap(below -> sentence.mentionAt(below).stream())
                .filter(mention -> mention.kind() == Mention.Kind.PLACE
                        || mention.kind() == Mention.Kind.STATE
                        || mention.kind() == Mention.Kind.CAPITAL)
                .findFirst();
    }

    /** A noun with the modifiers before it, without its article. */
    public static Span phrase(Sentence sentence, Word word) {
        int start = Links.children(sentence.tree(), word, "compound", "nmod", "amod", "qmod").stream()
                .filter(child -> child.index() < word.index())
                .mapToInt(child -> sentence.tree().leftmost(child.index()).start())
                .min()
                .orElse(word.start());
        return new Span(Math.min(start, word.start()), word.end());
    }
}
