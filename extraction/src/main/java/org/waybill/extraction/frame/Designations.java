package org.waybill.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads that somebody is put under sanctions: by whom, and on what grounds. One document's own. */
final class Designations implements NormEvents.Kind {
    private static final Set<String> AIMED = Set.of("target", "hit", "cover", "affect", "against", "aim");
    private static final Set<String> GROUNDS = Set.of("for", "over");
    /** Ends of a name or a description that no listing has: "the list of". */
    private static final Set<Party.Kind> LISTERS =
            Set.of(Party.Kind.STATE, Party.Kind.ORGANISATION, Party.Kind.DESCRIBED);

    /** Parts of the names of bodies that list people. */
    private static final Set<String> KEEPERS = Set.of("committee", "council", "union", "treasury", "nations");

    /** "widen the embargo to all of the country": a ground, and nobody listed. */
    private static final Set<String> ALL_OF = Set.of("all", "whole", "rest", "entirety", "remainder");

    private static final String LISTED = "listed";
    private static final Set<String> STANDING = Set.of("be", "remain", "stay");

    private static final Set<String> WANTING = Set.of("want", "seek", "intend", "plan");

    private final Behalf behalf;
    private final ListedParties listed;
    private Optional<Named> lastLister = Optional.empty();

    Designations(Behalf behalf, ListedParties listed) {
        this.behalf = behalf;
        this.listed = listed;
    }

    @Override
    public List<Event> read(Opened opened) {
        if (opened.frame().id().equals(LISTED)) {
            return standing(opened);
        }
        Optional<Word> measure = measure(opened);
        if (measure.isEmpty()) {
            return List.of();
        }
        Optional<Argument> hit = target(opened, measure.get());
        Filled<Named> lister =
                hit.map(one -> lister(opened, one, measure.get())).orElseGet(Filled::none);
        if (hit.isEmpty() || (lister.value().isEmpty() && !isAgentless(opened))) {
            return List.of();
        }
        if (opened.predicate().lemma().equals("list") && !isListing(opened, lister)) {
            return List.of();
        }
        lastLister = lister.value().or(() -> lastLister);
        Argument target = hit.get();
        return listed.read(opened.sentence(), target.word()).stream()
                .map(named -> opened.event(
                        lister,
                        Filled.of(named, target.path()),
                        Filled.of(sanctions(opened, measure.get(), target.word()), "measure")))
                .toList();
    }

    /** "is under US sanctions", "remains on the blacklist of the Treasury": somebody was listed before. */
    private List<Event> standing(Opened opened) {
        Tree tree = opened.tree();
        Word noun = opened.predicate();
        Optional<Filled<Named>> lister = isMeasure(opened, noun) ? ownMeasure(opened, noun) : Optional.empty();
        Optional<Word> subject = Links.head(tree, noun)
                .filter(preposition -> Set.of("under", "on").contains(preposition.lemma()))
                .flatMap(preposition -> Links.head(tree, preposition))
                .filter(verb -> STANDING.contains(verb.lemma()))
                .flatMap(verb -> Subjects.of(tree, verb))
                .map(Subjects.Subject::word);
        if (lister.isEmpty() || subject.isEmpty()) {
            return List.of();
        }
        return listed.read(opened.sentence(), subject.get()).stream()
                .filter(named -> named.parties().stream().noneMatch(party -> party.kind() == Party.Kind.STATE))
                .map(named -> opened.event(
                        lister.get(),
                        Filled.of(named, "subject"),
                        Filled.of(sanctions(opened, noun, subject.get()), "measure")))
                .toList();
    }

    /** "the committee listed two generals": a report lists things too, so only of whoever keeps a list of the banned. */
    private static boolean isListing(Opened opened, Filled<Named> lister) {
        boolean own = opened.frame().roles().items().contains("self");
        boolean keeps = lister.value()
                .filter(named -> named.how() != Named.How.IMPLIED)
                .filter(named -> named.parties().stream()
                        .allMatch(party -> party.kind() == Party.Kind.STATE
                                || KEEPERS.stream().anyMatch(party.id().toLowerCase(Locale.ROOT)::contains)))
                .isPresent();
        return !own || (keeps && opened.filling(List.of("as")).isEmpty());
    }

    /** The word for the measure: the verb itself, or what it imposes. */
    private static Optional<Word> measure(Opened opened) {
        if (opened.frame().roles().items().contains("self")) {
            return Optional.of(opened.predicate());
        }
        return opened.filling(opened.frame().roles().items()).stream()
                .map(Argument::word)
                .filter(word -> isMeasure(opened, word))
                .findFirst();
    }

    private static boolean isMeasure(Opened opened, Word word) {
        return Measure.of(opened.sentence(), word)
                .filter(row -> opened.frame().kinds().contains(row.sort().key()))
                .isPresent();
    }

    private Optional<Argument> target(Opened opened, Word measure) {
        Stream<Argument> own = opened.filling(opened.frame().roles().target()).stream();
        return Stream.of(own, below(opened, measure), aimed(opened.tree(), measure))
                .flatMap(found -> found)
                .filter(one -> one.word().index() != measure.index()
                        && !ALL_OF.contains(one.word().lemma()))
                .filter(one -> listed.read(opened.sentence(), one.word()).isPresent())
                .findFirst();
    }

    /** "froze the company's assets", "answered with sanctions on two firms": whom the measure hits hangs on it. */
    private static Stream<Argument> below(Opened opened, Word measure) {
        boolean widened = opened.frame().roles().target().contains("to");
        if (widened || measure.index() == opened.predicate().index()) {
            return Stream.empty();
        }
        boolean asset = Measure.of(opened.sentence(), measure)
                .filter(row -> row.sort() == Measure.Sort.ASSET)
                .isPresent();
        Set<String> functions = asset ? Set.of("of", "poss", "belong", "held") : Set.of("on", "against");
        return Arguments.of(opened.tree(), measure).stream().filter(one -> functions.contains(one.function()));
    }

    /** "sanctions targeting two firms". */
    private static Stream<Argument> aimed(Tree tree, Word measure) {
        return Links.children(tree, measure, "acl", "relcl").stream()
                .filter(verb -> AIMED.contains(verb.lemma()))
                .flatMap(verb -> Links.child(tree, verb, "dobj").stream())
                .map(word -> new Argument("aim", word, "measure/aim"));
    }

    private Filled<Named> lister(Opened opened, Argument target, Word measure) {
        Optional<Filled<Named>> own = opened.filling(opened.frame().roles().actor()).stream()
                .filter(one -> one.word().index() != target.word().index())
                .flatMap(one -> behalf
                        .named(opened.sentence(), one.word())
                        .filter(Designations::canList)
                        .map(named -> Filled.of(named, one.path()))
                        .stream())
                .findFirst();
        return own.or(() -> ownMeasure(opened, measure))
                .or(() -> threatening(opened))
                .or(() -> isAgentless(opened)
                        ? lastLister.map(named -> Filled.of(Discourse.implied(named), "lister before"))
                        : Optional.empty())
                .orElseGet(Filled::none);
    }

    /** "put under UN sanctions", "added to the Treasury's list": whose the measure is. */
    private Optional<Filled<Named>> ownMeasure(Opened opened, Word measure) {
        return Links.isVerb(measure)
                ? Optional.empty()
                : behalf.office(opened.sentence(), measure)
                        .filter(Designations::canList)
                        .map(named -> Filled.of(named, "measure"));
    }

    private static boolean canList(Named named) {
        return named.parties().stream().allMatch(party -> LISTERS.contains(party.kind()));
    }

    /** Done by somebody the text withholds; what is only threatened is done by nobody. */
    private static boolean isAgentless(Opened opened) {
        return Links.isVerb(opened.predicate())
                && Links.isPassive(opened.tree(), opened.predicate())
                && !isAhead(opened);
    }

    private static boolean isAhead(Opened opened) {
        return Links.children(opened.tree(), opened.predicate(), "aux").stream()
                .anyMatch(aux -> aux.tag().equals("MD"));
    }

    /** "said those who help would be sanctioned", "wants them listed": a threat is the speaker's own. */
    private Optional<Filled<Named>> threatening(Opened opened) {
        Tree tree = opened.tree();
        Word verb = opened.predicate();
        boolean wanted = Set.of("ccomp", "xcomp").contains(verb.relation())
                && Links.isPassive(tree, verb)
                && WANTING.contains(tree.word(verb.head()).lemma());
        return wanted || (isAhead(opened) && verb.relation().equals("ccomp"))
                ? Subjects.of(tree, tree.word(verb.head()))
                        .flatMap(subject -> behalf.named(opened.sentence(), subject.word()))
                        .filter(Designations::canList)
                        .map(named -> Filled.of(Discourse.implied(named), "speaker"))
                : Optional.empty();
    }

    private static Goods sanctions(Opened opened, Word measure, Word target) {
        Goods.Part what = new Goods.Part("sanctions", Sentence.span(measure), Optional.empty());
        boolean plain = measure.lemma().startsWith("sanction")
                || measure.index() == opened.predicate().index()
                || opened.frame().kinds().contains("asset");
        Stream<Goods.Part> named = plain
                ? Stream.empty()
                : opened.wording(measure, PartyReader.phrase(opened.sentence(), measure)).parts().stream();
        List<Goods.Part> parts = Stream.of(Stream.of(what), named, grounds(opened).stream())
                .flatMap(found -> found)
                .toList();
        return new Goods(
                target, parts, count(opened.sentence(), target), target.form().toLowerCase(Locale.ROOT));
    }

    /** How many are listed, where one number counts all. */
    private static Optional<Figure> count(Sentence sentence, Word target) {
        if (Links.coordinated(sentence.tree(), target).size() > 1) {
            return Optional.empty();
        }
        return sentence.tree().children(target.index()).stream()
                .filter(word -> word.index() < target.index())
                .flatMap(word -> sentence.figureAt(word).stream())
                .filter(figure -> figure.kind() == Kind.COUNT)
                .findFirst();
    }

    /** "for arranging deliveries". */
    private static Optional<Goods.Part> grounds(Opened opened) {
        Tree tree = opened.tree();
        return Links.children(tree, opened.predicate(), "prep").stream()
                .filter(preposition -> GROUNDS.contains(preposition.lemma()))
                .flatMap(preposition -> Links.children(tree, preposition, "pcomp", "pobj").stream())
                .filter(word -> !opened.sentence().isTime(word))
                .findFirst()
                .map(word -> new Span(word.start(), end(tree, word)))
                .map(span -> new Goods.Part(
                        span.of(opened.sentence().text()).toLowerCase(java.util.Locale.ROOT), span, Optional.empty()));
    }

    /** The end of the verbs and the object that name the grounds; what else hangs on them is left out. */
    private static int end(Tree tree, Word word) {
        return Links.child(tree, word, "xcomp", "dobj", "pobj")
                .map(inner -> end(tree, inner))
                .orElse(word.end());
    }
}
