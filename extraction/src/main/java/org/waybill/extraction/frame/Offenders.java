package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds who breaks a norm: whoever does it, or whoever stands behind the conduct that breaks it. */
final class Offenders {
    /** Verbs that only say of their subject that it is a breach, or that it commits one. */
    private static final Set<String> CARRIERS = Table.read(Offenders.class, "carriers.tsv")
            .index(row -> row.get("verb"), row -> row.get("why"))
            .keySet();
    /** Where the party behind conduct stands, surest first. */
    private static final List<String> BEHIND = List.of("by", "poss", "between", "from", "adjective", "compound");

    /** "the exporting State", "the importing State". */
    private static final Map<String, Conduct.Doer> SIDE = Table.read(Offenders.class, "sides.tsv")
            .index(
                    row -> row.get("word"),
                    row -> Conduct.Doer.valueOf(row.get("side").toUpperCase(Locale.ROOT)));

    private static final Set<String> GETTING = Set.of("by", "poss", "adjective");
    private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "both", "all");
    private static final Set<String> BLAMING = Set.of("of", "for", "over");
    /** "put Abu Dhabi in breach", "found Jordan in non-compliance". */
    private static final Set<String> FINDING =
            Set.of("put", "find", "hold", "judge", "deem", "declare", "place", "leave");

    private final Frames frames;
    private final PartyReader parties;
    private final Discourse discourse;
    private final Behalf behalf;

    Offenders(Frames frames, PartyReader parties, Discourse discourse, Behalf behalf) {
        this.frames = frames;
        this.parties = parties;
        this.discourse = discourse;
        this.behalf = behalf;
    }

    /** Whether a verb only says who is in breach. */
    static boolean isFinding(Word verb) {
        return FINDING.contains(verb.lemma());
    }

    Filled<Named> of(Opened opened) {
        return candidates(opened).stream()
                .flatMap(one -> offender(opened, one).map(named -> Filled.of(named, one.path())).stream())
                .findFirst()
                .orElseGet(Filled::none);
    }

    /** The words that may be the offender or his conduct, surest first. */
    List<Argument> candidates(Opened opened) {
        List<Argument> found = new ArrayList<>();
        for (Argument own : own(opened)) {
            if (own.path().contains("clause")
                    || own.path().contains("relative")
                    || own.path().equals("modifies")) {
                found.addAll(clauseAround(opened, own));
            }
            found.add(own);
        }
        if (!Links.isVerb(opened.predicate())) {
            found.addAll(carried(opened.tree(), opened.predicate()));
        } else if (found.isEmpty()) {
            nameBefore(opened).ifPresent(found::add);
        }
        return found;
    }

    /** "North Korean sanctions violations": what stands before the norm says whose sanctions they are. */
    private static List<Argument> own(Opened opened) {
        List<Argument> found = opened.filling(opened.frame().roles().actor());
        boolean inside = opened.filling(List.of("of", "object", "with", "for")).isEmpty();
        return inside
                ? found.stream()
                        .filter(one -> !one.function().equals("adjective"))
                        .toList()
                : found;
    }

    /** A name right before the verb is its subject, whatever the parser made of it. */
    private static Optional<Argument> nameBefore(Opened opened) {
        int before = opened.predicate().index() - 1;
        boolean active = !Links.isPassive(opened.tree(), opened.predicate());
        return before >= 0 && active && opened.tree().word(before).tag().startsWith("NNP")
                ? Optional.of(new Argument("subject", opened.tree().word(before), "adjacent"))
                : Optional.empty();
    }

    /** "arms were shipped by Uganda, violating": who did what the clause around tells, not what it was done to. */
    private List<Argument> clauseAround(Opened opened, Argument own) {
        boolean low = own.path().contains("clause") || own.word().relation().equals("pobj");
        return Links.governingVerb(opened.tree(), own.word())
                .filter(verb -> low && frames.isDeed(verb))
                .map(verb -> clause(opened.tree(), verb))
                .orElse(List.of());
    }

    /** What a noun or an adjective is said of: its clause's doer, or the conduct it stands beside. */
    private List<Argument> carried(Tree tree, Word word) {
        if (word.isRoot()) {
            return List.of();
        }
        Word head = tree.word(word.head());
        return switch (word.relation()) {
            case "pobj", "pcomp" -> adjunct(tree, head);
            case "dobj", "nsubjpass" -> CARRIERS.contains(head.lemma()) ? clause(tree, head) : List.of();
            case "oprd" -> object(tree, head);
            case "nsubj", "csubj" -> List.of();
            case "conj" -> carried(tree, head);
            default -> Links.isVerb(head) ? clause(tree, head) : conduct(tree, head);
        };
    }

    /** "accused of breaches", "amount to a breach", "shipped in breach of", "described the flights as a breach". */
    private List<Argument> adjunct(Tree tree, Word preposition) {
        if (preposition.isRoot()) {
            return List.of();
        }
        Word governor = tree.word(preposition.head());
        String lemma = preposition.lemma();
        boolean put = lemma.equals("in") && FINDING.contains(governor.lemma());
        if (lemma.equals("as") || put || (BLAMING.contains(lemma) && Links.isVerb(governor))) {
            return object(tree, governor);
        }
        if (BLAMING.contains(lemma) && !against(tree, governor).isEmpty()) {
            return against(tree, governor);
        }
        if (lemma.equals("for") && !charged(tree, preposition).isEmpty()) {
            return charged(tree, preposition);
        }
        if (BLAMING.contains(lemma) && governor.tag().startsWith("JJ")) {
            return carried(tree, governor);
        }
        boolean says = lemma.equals("in") || CARRIERS.contains(governor.lemma());
        if (!says) {
            return List.of();
        }
        return Links.isVerb(governor) ? clause(tree, governor) : conduct(tree, governor);
    }

    /** "filed charges against two men, both known, for fraud and for breaches": however far behind. */
    private static List<Argument> charged(Tree tree, Word preposition) {
        return tree.words().stream()
                .limit(preposition.index())
                .filter(word -> WordSet.PUNISHMENT.has(word.lemma()))
                .flatMap(word -> Stream.concat(
                        against(tree, word).stream(),
                        Links.head(tree, word).stream().flatMap(verb -> against(tree, verb).stream())))
                .limit(1)
                .toList();
    }

    /** "charges against two men for breaches". */
    private static List<Argument> against(Tree tree, Word word) {
        return Links.children(tree, word, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("against"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .map(object -> new Argument("against", object, "against"))
                .toList();
    }

    /** Whom a verb accuses, or what it calls so. */
    private static List<Argument> object(Tree tree, Word verb) {
        List<Argument> found = new ArrayList<>();
        Links.child(tree, verb, "dobj").ifPresent(word -> {
            found.addAll(against(tree, word));
            found.add(new Argument("object", word, "object"));
        });
        found.addAll(0, against(tree, verb));
        if (found.isEmpty() && Links.isPassive(tree, verb)) {
            Subjects.of(tree, verb).ifPresent(subject -> found.add(new Argument("object", subject.word(), "object")));
        }
        return found;
    }

    /** Who does what a verb tells: its agent, its subject, whom the goods come from. */
    private static List<Argument> clause(Tree tree, Word verb) {
        List<Argument> found = new ArrayList<>();
        Links.child(tree, verb, "agent")
                .flatMap(by -> Links.prepositionObject(tree, by))
                .ifPresent(word -> found.add(new Argument("by", word, "clause/agent")));
        Subjects.of(tree, verb)
                .ifPresent(subject -> found.add(new Argument("subject", subject.word(), "clause/subject")));
        Links.children(tree, verb, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("from"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .forEach(word -> found.add(new Argument("from", word, "clause/from")));
        return found;
    }

    /** "shipments in breach of": the noun itself, then whoever sends them. */
    private List<Argument> conduct(Tree tree, Word noun) {
        List<Argument> found = new ArrayList<>();
        conductAround(tree, noun).ifPresent(found::add);
        found.add(new Argument("conduct", noun, "conduct"));
        Links.governingVerb(tree, noun).filter(frames::isDeed).ifPresent(verb -> found.addAll(clause(tree, verb)));
        return found;
    }

    /** "Russia's use of missiles, itself contrary to": what is contrary is the use. */
    private static Optional<Argument> conductAround(Tree tree, Word noun) {
        return Links.head(tree, noun)
                .filter(head -> noun.relation().equals("pobj") && head.lemma().equals("of"))
                .flatMap(head -> Links.head(tree, head))
                .filter(outer -> Conduct.of(outer).isPresent())
                .map(outer -> new Argument("conduct", outer, "conduct"));
    }

    private Optional<Named> offender(Opened opened, Argument one) {
        Sentence sentence = opened.sentence();
        Optional<Named> side = sideOf(opened.tree(), one.word());
        if (side.isPresent()) {
            return side;
        }
        boolean byWord = one.function().equals("adjective") || one.function().equals("compound");
        if (byWord) {
            return parties.modifier(sentence, one.word(), Set.of());
        }
        boolean conductOnly = opened.frame().has(Frame.Trait.OF_CONDUCT)
                || Conduct.of(one.word()).isPresent()
                || (isPointer(one.word()) && !isParty(opened, one.word()));
        Optional<Named> named = conductOnly ? Optional.empty() : together(opened, one);
        return named.or(() -> conductor(sentence, one.word())).or(() -> impliedBy(one.word()));
    }

    /** "the parties and their backers, Russia and Turkey, have": the parser may hang several subjects on one verb. */
    private Optional<Named> together(Opened opened, Argument one) {
        boolean own = one.path().equals("subject")
                && one.word().head() == opened.predicate().index();
        List<Word> all = own ? Links.children(opened.tree(), opened.predicate(), "nsubj") : List.of(one.word());
        return Behalf.together(all.stream()
                .flatMap(word -> behalf.named(opened.sentence(), word).stream())
                .toList());
    }

    private static boolean isPointer(Word word) {
        return word.tag().startsWith("W")
                || (word.tag().equals("DT") && POINTERS.contains(word.lemma()))
                || word.lemma().equals("it");
    }

    /** "it violated" speaks of a party, "it was a clear violation" of what was done. */
    private static boolean isParty(Opened opened, Word word) {
        return word.lemma().equals("it") && Links.isVerb(opened.predicate());
    }

    /** Who stands behind conduct: "Turkey's deliveries", "use by Russia". */
    private Optional<Named> conductor(Sentence sentence, Word word) {
        boolean getting = doer(word).filter(Conduct.Doer.TAKER::equals).isPresent();
        List<Argument> all = Arguments.of(sentence.tree(), word);
        return BEHIND.stream()
                .filter(function -> !getting || GETTING.contains(function))
                .flatMap(function -> all.stream().filter(one -> one.function().equals(function)))
                .flatMap(one -> behind(sentence, one).stream())
                .findFirst()
                .or(() -> getting ? Optional.empty() : origin(sentence, word));
    }

    /** "exports of coal of Iranian origin": the nationality of what is handed over. */
    private Optional<Named> origin(Sentence sentence, Word conduct) {
        Tree tree = sentence.tree();
        return Links.children(tree, conduct, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .flatMap(goods ->
                        Stream.concat(parties.nationality(sentence, goods).stream(), origin(sentence, goods).stream()))
                .findFirst();
    }

    private Optional<Named> behind(Sentence sentence, Argument one) {
        boolean modifies = one.function().equals("adjective") || one.function().equals("compound");
        return modifies ? parties.modifier(sentence, one.word(), Set.of()) : behalf.read(sentence, one.word());
    }

    private Optional<Conduct.Doer> doer(Word word) {
        if (isPointer(word)) {
            return Optional.of(Conduct.Doer.BOTH);
        }
        if (!Links.isVerb(word)) {
            return Conduct.of(word).map(Conduct::doer);
        }
        return frames.openedAlone(word)
                .map(frame -> frame.roles().target().contains("subject") ? Conduct.Doer.TAKER : Conduct.Doer.GIVER);
    }

    /** "a breach by the exporting State": one side of what passed last. */
    private Optional<Named> sideOf(Tree tree, Word word) {
        return Links.children(tree, word, "nmod", "amod", "compound").stream()
                .filter(side -> word.lemma().equals("state") && SIDE.containsKey(side.lemma()))
                .findFirst()
                .flatMap(side -> discourse
                        .lastExchange(Discourse.Stream.ARMS)
                        .map(last -> SIDE.get(side.lemma()) == Conduct.Doer.GIVER ? last.actor() : last.target()))
                .map(Discourse::implied);
    }

    /** "the transfers violate": whoever the text last said did such a thing. */
    private Optional<Named> impliedBy(Word word) {
        return doer(word).flatMap(doer -> switch (doer) {
            case BOTH -> discourse.pair();
            case GIVER ->
                discourse
                        .lastExchange(Discourse.Stream.ARMS)
                        .map(Discourse.Exchange::actor)
                        .map(Discourse::implied);
            case TAKER ->
                discourse
                        .lastExchange(Discourse.Stream.ARMS)
                        .map(Discourse.Exchange::target)
                        .map(Discourse::implied);
        });
    }
}
