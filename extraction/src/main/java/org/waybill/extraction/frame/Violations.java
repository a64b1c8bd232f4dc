package org.waybill.extraction.frame;

import java.util.ArrayList;
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
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads that conduct breaches a norm: who, and which norm. */
final class Violations implements NormEvents.Kind {
    private static final Set<String> HEEDING = Set.of("comply", "abide", "adhere", "respect", "observe", "uphold");
    /** Agreements that bind no trade: a broken truce is a battlefield event, a broken contract a matter of business. */
    private static final List<String> NOT_NORMS = List.of("ceasefire", "contract", "arms-deal");

    private static final Set<String> NOT = Set.of("not", "n't", "never", "hardly", "scarcely");
    private static final Set<String> DUTIES = Set.of(
            "obligation", "duty", "commitment", "undertaking", "requirement", "provision", "term", "restriction");
    /** "some of you": somebody, whom the text withholds. */
    private static final Set<String> SOME = Set.of("some", "several", "many", "most", "one", "two", "others");

    private static final Set<String> ABOUT = Set.of("on", "against", "of", "to", "for", "from");

    /** "instances, among others, of non-compliance". */
    private static final int INSTANCE_REACH = 7;

    private final GoodsReader goods;
    private final Offenders offenders;

    Violations(GoodsReader goods, Offenders offenders) {
        this.goods = goods;
        this.offenders = offenders;
    }

    @Override
    public List<Event> read(Opened opened) {
        List<Word> norms = norms(opened);
        if (norms.isEmpty() || isRule(opened) || isHeeded(opened)) {
            return List.of();
        }
        Filled<Named> actor = offenders.of(opened);
        if (actor.value().isEmpty() && !tellsOfConduct(opened)) {
            return List.of();
        }
        Named target = opened.described(
                norms.stream().map(norm -> name(opened.sentence(), norm)).toList());
        return List.of(
                opened.event(actor, Filled.of(target, "norm"), Filled.of(counted(opened, conduct(opened)), "conduct")));
    }

    /** "368 violations": a number on the breach's own word. */
    private static Goods counted(Opened opened, Goods conduct) {
        return opened.tree().children(opened.predicate().index()).stream()
                .filter(word -> word.index() < opened.predicate().index() && !Links.isVerb(opened.predicate()))
                .flatMap(word -> opened.sentence().figureAt(word).stream())
                .filter(figure -> figure.kind() == Kind.COUNT)
                .findFirst()
                .map(figure -> new Goods(
                        conduct.head(),
                        conduct.parts(),
                        Optional.of(figure),
                        opened.predicate().form().toLowerCase(Locale.ROOT)))
                .orElse(conduct);
    }

    /** "the transfers violate", "the embargo was broken": told, though nobody is named; not "monitors violations". */
    private boolean tellsOfConduct(Opened opened) {
        boolean passive = Links.isVerb(opened.predicate())
                && Links.isPassive(opened.tree(), opened.predicate())
                && !opened.frame().has(Frame.Trait.OF_CONDUCT);
        boolean said = offenders.candidates(opened).stream()
                .map(Argument::word)
                .anyMatch(word -> Conduct.of(word).isPresent() || word.tag().startsWith("PRP"));
        return passive || said || isSaidOf(opened) || isInstance(opened);
    }

    /** "the diversion breached the certificate": whatever it is said of, it is said to break the norm. */
    private boolean isSaidOf(Opened opened) {
        boolean verb = Links.isVerb(opened.predicate());
        return !opened.frame().has(Frame.Trait.OF_CONDUCT)
                && offenders.candidates(opened).stream()
                        .filter(one -> one.path().equals("clause/subject")
                                || (verb && one.path().equals("subject")))
                        .map(Argument::word)
                        .anyMatch(word -> word.tag().startsWith("NN") || SOME.contains(word.lemma()));
    }

    /** "instances of non-compliance with". */
    private static boolean isInstance(Opened opened) {
        int at = opened.predicate().index();
        return opened.predicate().relation().equals("pobj")
                && opened.tree().words().subList(Math.max(0, at - INSTANCE_REACH), at).stream()
                        .anyMatch(noun -> Set.of("instance", "case", "example", "pattern", "series", "string")
                                .contains(noun.lemma()));
    }

    private List<Word> norms(Opened opened) {
        Sentence sentence = opened.sentence();
        Stream<Word> own = opened.filling(opened.frame().roles().target()).stream()
                .map(Argument::word)
                .flatMap(word -> Stream.concat(Stream.of(word), behindDuty(opened, word)));
        Stream<Word> behind = opened.predicate().tag().equals("IN")
                ? Links.prepositionObject(opened.tree(), opened.predicate()).stream()
                : Stream.empty();
        return Stream.of(own, behind, unheeded(opened), beside(opened))
                .flatMap(found -> found)
                .filter(word -> isNorm(opened, word))
                .findFirst()
                .map(first -> Links.coordinated(sentence.tree(), first).stream()
                        .filter(word -> isNorm(opened, word))
                        .toList())
                .orElse(List.of());
    }

    private boolean isNorm(Opened opened, Word word) {
        boolean measure = word.form().equals("measure") && Links.isVerb(opened.predicate());
        return measure
                || goods.classOf(opened.sentence(), word, Violations::isNorm)
                        .filter(kind -> opened.frame().kinds().isEmpty()
                                || opened.frame().kinds().stream().anyMatch(kind::isA))
                        .isPresent();
    }

    private static boolean isNorm(ItemClass kind) {
        return kind.kind() == ItemClass.Kind.NORM
                || (kind.kind() == ItemClass.Kind.AGREEMENT
                        && NOT_NORMS.stream().noneMatch(kind::isA));
    }

    /** "complied with the embargo": only the negated duty is a breach. */
    private static boolean isHeeded(Opened opened) {
        return opened.frame().has(Frame.Trait.NEGATED_ALREADY)
                && Links.children(opened.tree(), opened.predicate(), "neg", "advmod").stream()
                        .noneMatch(word -> NOT.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** "its obligations under the embargo". */
    private static Stream<Word> behindDuty(Opened opened, Word duty) {
        return DUTIES.contains(duty.lemma())
                ? Arguments.of(opened.tree(), duty).stream()
                        .filter(one -> Set.of("under", "of", "in", "from").contains(one.function()))
                        .map(Argument::word)
                : Stream.empty();
    }

    /** "illegal under the embargo": the parser may hang the norm on "is". */
    private static Stream<Word> beside(Opened opened) {
        return opened.predicate().relation().equals("acomp")
                ? Links.head(opened.tree(), opened.predicate()).stream()
                        .flatMap(verb -> Links.children(opened.tree(), verb, "prep").stream())
                        .filter(one -> one.index() > opened.predicate().index()
                                && opened.frame().roles().target().contains(one.lemma()))
                        .flatMap(one -> Links.prepositionObject(opened.tree(), one).stream())
                : Stream.empty();
    }

    /** "failed to comply with": the norm hangs on the duty. */
    private static Stream<Word> unheeded(Opened opened) {
        if (!opened.frame().roles().target().contains("heed")) {
            return Stream.empty();
        }
        Tree tree = opened.tree();
        return Links.children(tree, opened.predicate(), "xcomp", "ccomp", "relcl", "acl").stream()
                .filter(verb -> HEEDING.contains(verb.lemma()))
                .flatMap(verb -> Arguments.of(tree, verb).stream())
                .filter(argument -> Set.of("object", "with", "by", "to").contains(argument.function()))
                .map(Argument::word);
    }

    /** "banned from exporting": tells what the norm says, not that it was broken. */
    private static boolean isRule(Opened opened) {
        boolean from =
                opened.arguments().stream().anyMatch(one -> one.function().equals("from"));
        return opened.frame().has(Frame.Trait.OF_CONDUCT)
                && (from || !Links.isPassive(opened.tree(), opened.predicate()));
    }

    /** The norm's whole name: "arms embargo on Libya", "Security Council resolutions 1718 and 1874". */
    private static Span name(Sentence sentence, Word norm) {
        Span whole = PartyReader.phrase(sentence, norm);
        for (Word number : Links.children(sentence.tree(), norm, "nmod", "nummod", "num")) {
            whole = number.index() > norm.index() && number.tag().equals("CD")
                    ? whole.union(row(sentence, number))
                    : whole;
        }
        Optional<Word> about = Links.children(sentence.tree(), norm, "prep").stream()
                .filter(preposition -> ABOUT.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .findFirst();
        return about.isPresent() ? whole.union(row(sentence, about.get())) : whole;
    }

    private static Span row(Sentence sentence, Word first) {
        return Links.coordinated(sentence.tree(), first).stream()
                .map(Sentence::span)
                .reduce(Sentence.span(first), Span::union);
    }

    /** What breaches: the conduct the sentence names, what is done beside it, else the breach's own words. */
    private Goods conduct(Opened opened) {
        Sentence sentence = opened.sentence();
        return offenders.candidates(opened).stream()
                .filter(one -> Conduct.of(one.word()).isPresent())
                .findFirst()
                .map(one -> opened.wording(one.word(), withObject(sentence, one.word())))
                .or(() -> deed(opened))
                .orElseGet(() -> opened.wording(opened.predicate(), PartyReader.phrase(sentence, opened.predicate())));
    }

    private static Span withObject(Sentence sentence, Word noun) {
        Span own = PartyReader.phrase(sentence, noun);
        return Links.children(sentence.tree(), noun, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .findFirst()
                .map(object -> own.union(PartyReader.phrase(sentence, object)))
                .orElse(own);
    }

    /** "trading arms in violation of": the verb with its object. */
    private static Optional<Goods> deed(Opened opened) {
        Tree tree = opened.tree();
        Word word = opened.predicate();
        if (Links.isVerb(word) || !Set.of("pobj", "advmod", "prep").contains(word.relation())) {
            return Optional.empty();
        }
        List<Word> above = new ArrayList<>();
        Links.governingVerb(tree, word)
                .filter(verb -> !Offenders.isFinding(verb))
                .filter(verb -> Links.child(tree, verb, "dobj").isPresent())
                .ifPresent(above::add);
        return above.stream().findFirst().map(verb -> Links.child(tree, verb, "dobj")
                .map(object ->
                        opened.wording(verb, Sentence.span(verb).union(PartyReader.phrase(opened.sentence(), object))))
                .orElseThrow());
    }
}
