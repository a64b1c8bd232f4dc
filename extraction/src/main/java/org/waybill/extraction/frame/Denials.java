package org.waybill.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads that somebody rejects what is said of them: who, and what. */
final class Denials implements NormEvents.Kind {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no");
    private static final Set<String> UNDOING = Set.of("decline", "refuse", "fail", "stop", "avoid", "confirm");
    private static final Set<String> ACCUSING =
            Set.of("accuse", "allege", "charge", "blame", "suspect", "claim", "say", "report");

    private static final Set<String> POINTERS = Set.of("it", "this", "that", "they", "them", "these", "those", "all");

    /** "no basis whatever", "without any": how many words before the ground say that it is lacking. */
    private static final int LACK_REACH = 3;

    private static final Set<String> LACKING = Set.of("no", "not", "n't", "without", "any", "little");
    private static final Set<String> UNFOUNDED = Set.of("lack", "devoid", "empty");

    private final GoodsReader goods;
    private final Behalf behalf;
    private final Disowned disowned;

    Denials(GoodsReader goods, Behalf behalf, Disowned disowned) {
        this.goods = goods;
        this.behalf = behalf;
        this.disowned = disowned;
    }

    @Override
    public List<Event> read(Opened opened) {
        if (Disowned.reads(opened.frame())) {
            return isUnsaid(opened)
                    ? List.of()
                    : disowned.told(opened).stream()
                            .map(deed -> event(opened, deed.by(), deed.verb()))
                            .toList();
        }
        boolean quarrel = opened.predicate().lemma().equals("dispute")
                && !Links.isVerb(opened.predicate())
                && Links.child(opened.tree(), opened.predicate(), "dobj").isEmpty();
        boolean lacking = opened.frame().id().equals("unfounded");
        if (quarrel || (!lacking && isUndone(opened.tree(), opened.predicate()))) {
            return List.of();
        }
        Optional<Word> denied = denied(opened);
        Optional<Filled<Named>> actor = denied.flatMap(what -> denier(opened, what));
        return actor.map(who -> event(opened, who, denied.orElseThrow())).stream()
                .toList();
    }

    private Event event(Opened opened, Filled<Named> actor, Word denied) {
        Span what = saidAlone(opened, denied);
        return opened.event(
                actor,
                Filled.of(opened.described(List.of(what)), "denied"),
                Filled.of(deniedGoods(opened, denied, what), "denied"));
    }

    /** "did not deny", "neither confirmed nor denied", "declined to deny". */
    /** "did not say that": but in a frame whose word is the deed itself, its negation is the denial. */
    private static boolean isUnsaid(Opened opened) {
        return opened.frame().id().equals("deny-having") && isUndone(opened.tree(), opened.predicate());
    }

    private static boolean isUndone(Tree tree, Word predicate) {
        boolean negated = tree.children(predicate.index()).stream()
                .anyMatch(child -> child.relation().equals("neg") || NEGATIONS.contains(lower(child)));
        boolean after = predicate.index() > 0 && NEGATIONS.contains(lower(tree.word(predicate.index() - 1)));
        boolean beneath = Set.of("xcomp", "conj").contains(predicate.relation())
                && Links.head(tree, predicate)
                        .filter(head -> UNDOING.contains(head.lemma()))
                        .isPresent();
        return negated || after || beneath;
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private Optional<Filled<Named>> denier(Opened opened, Word denied) {
        Stream<Argument> own = opened.filling(opened.frame().roles().actor()).stream();
        return Stream.concat(own, speaker(opened))
                .filter(one -> one.word().index() != denied.index())
                .flatMap(one ->
                        behalf
                                .denier(opened.sentence(), one.word())
                                .map(named -> Filled.of(named, one.path()))
                                .stream())
                .findFirst()
                .or(() -> isUnsigned(opened)
                        ? behalf.house(opened.predicate()).map(named -> Filled.of(named, "publisher"))
                        : Optional.empty());
    }

    /** "These reports are false", "the claims are rejected": nobody but whoever puts the text out says so. */
    private static boolean isUnsigned(Opened opened) {
        Tree tree = opened.tree();
        Optional<Word> verb = clauseVerb(tree, opened.predicate()).map(one -> Links.firstConjunct(tree, one));
        boolean own = verb.filter(Word::isRoot).isPresent();
        boolean passive = Links.isVerb(opened.predicate())
                && Links.isPassive(tree, opened.predicate())
                && opened.filling(List.of("by")).isEmpty();
        return own && (passive || opened.frame().roles().actor().contains("speaker"));
    }

    /** "Kigali said the report was false": who says so denies it. */
    private static Stream<Argument> speaker(Opened opened) {
        if (!opened.frame().roles().actor().contains("speaker")) {
            return Stream.empty();
        }
        Tree tree = opened.tree();
        return clauseVerb(tree, opened.predicate())
                .map(verb -> Links.firstConjunct(tree, verb))
                .filter(verb -> verb.relation().equals("ccomp"))
                .flatMap(verb -> Links.governingVerb(tree, verb))
                .flatMap(speech -> Subjects.of(tree, speech))
                .map(subject -> new Argument("speaker", subject.word(), "speech/" + subject.path()))
                .stream();
    }

    /** The verb of the clause that a predicate closes. */
    private static Optional<Word> clauseVerb(Tree tree, Word predicate) {
        return Links.isVerb(predicate) ? Optional.of(predicate) : Links.governingVerb(tree, predicate);
    }

    private Optional<Word> denied(Opened opened) {
        Tree tree = opened.tree();
        return switch (opened.frame().id()) {
            case "call-false" -> Falsehood.below(tree, opened.predicate()).flatMap(word -> called(opened));
            case "be-false" -> saidFalse(opened);
            case "unfounded" -> unfounded(opened);
            default -> clauseOf(opened).or(() -> object(opened)).or(() -> itself(opened));
        };
    }

    /** "denials from Minsk": of what, the text says elsewhere. */
    private static Optional<Word> itself(Opened opened) {
        boolean plain = opened.predicate().lemma().equals("denial")
                && !Links.isVerb(opened.predicate())
                && opened.filling(List.of("of")).isEmpty();
        return plain ? Optional.of(opened.predicate()) : Optional.empty();
    }

    private Optional<Word> clauseOf(Opened opened) {
        boolean thing = Links.child(opened.tree(), opened.predicate(), "dobj").isPresent();
        return thing || opened.frame().has(Frame.Trait.OF_ACCUSATION)
                ? Optional.empty()
                : Links.child(opened.tree(), opened.predicate(), "xcomp", "ccomp", "advcl")
                        .filter(verb -> !verb.relation().equals("advcl"))
                        .or(() -> gerund(opened));
    }

    /** "denies backing M23": a gerund right behind, wherever the parser hangs it. */
    private static Optional<Word> gerund(Opened opened) {
        int next = opened.predicate().index() + 1;
        return Optional.of(opened)
                .filter(one ->
                        Links.isVerb(one.predicate()) && next < one.tree().size())
                .map(one -> one.tree().word(next))
                .filter(word -> word.tag().equals("VBG"));
    }

    private Optional<Word> object(Opened opened) {
        return opened.filling(opened.frame().roles().target()).stream()
                .filter(one -> isDeniable(opened, one))
                .map(Argument::word)
                .findFirst()
                .or(() -> pointer(opened));
    }

    /** "dismissed that as fantasy": a pronoun right behind the verb, wherever the parser hangs it. */
    private static Optional<Word> pointer(Opened opened) {
        int next = opened.predicate().index() + 1;
        boolean verb =
                Links.isVerb(opened.predicate()) || opened.predicate().lemma().equals("dispute");
        if (!verb || next + 1 >= opened.tree().size()) {
            return Optional.empty();
        }
        Word word = opened.tree().word(next);
        Word after = opened.tree().word(next + 1);
        boolean alone = !after.tag().startsWith("NN") || Falsehood.is(after);
        return alone && POINTERS.contains(word.lemma()) && !after.tag().startsWith("JJ")
                ? Optional.of(word)
                : Optional.empty();
    }

    /** "called the figures a product of imagination": what is called untrue is a statement, whatever its noun. */
    private static Optional<Word> called(Opened opened) {
        return opened.filling(List.of("object")).stream()
                .map(Argument::word)
                .filter(word -> !Falsehood.is(word) && Deniable.of(word) != Deniable.When.NEVER)
                .findFirst()
                .or(() -> beside(opened))
                .or(() -> pointer(opened));
    }

    /** "called the report nonsense": the parser may take the two for one noun. */
    private static Optional<Word> beside(Opened opened) {
        return Links.children(opened.tree(), opened.predicate(), "oprd", "dobj", "attr").stream()
                .filter(Falsehood::is)
                .flatMap(word -> Links.children(opened.tree(), word, "compound", "nmod").stream())
                .filter(word -> Deniable.of(word) == Deniable.When.ALWAYS)
                .findFirst();
    }

    private static boolean isDeniable(Opened opened, Argument one) {
        Deniable.When when = Deniable.of(one.word());
        boolean accused = one.path().equals("relative") && isAccusation(opened.tree(), opened.predicate());
        boolean listed =
                when == Deniable.When.ALWAYS || POINTERS.contains(one.word().lemma()) || accused;
        return listed || (when != Deniable.When.NEVER && !opened.frame().has(Frame.Trait.OF_ACCUSATION));
    }

    /** "accuse both of trading arms, which they reject": the whole accusation is rejected. */
    private static boolean isAccusation(Tree tree, Word verb) {
        Optional<Word> above = Links.governingVerb(tree, verb);
        while (above.isPresent() && !ACCUSING.contains(above.get().lemma())) {
            above = Links.governingVerb(tree, above.get());
        }
        return above.isPresent();
    }

    /** "the document was fabricated", "the claims were false". */
    private static Optional<Word> saidFalse(Opened opened) {
        Tree tree = opened.tree();
        Word predicate = opened.predicate();
        boolean says = Links.isVerb(predicate)
                ? Links.isPassive(tree, predicate)
                : Falsehood.is(predicate) && Set.of("acomp", "attr", "oprd").contains(predicate.relation());
        return clauseVerb(tree, predicate).filter(verb -> says).flatMap(verb -> statement(tree, verb));
    }

    /** "the claim has no basis", "the report was without foundation", "there is no truth to the story". */
    private static Optional<Word> unfounded(Opened opened) {
        Tree tree = opened.tree();
        Word ground = opened.predicate();
        Optional<Word> verb = Links.governingVerb(tree, ground);
        boolean behind = verb.filter(one -> one.index() < ground.index()).isPresent();
        boolean lacking = tree.words().subList(Math.max(0, ground.index() - LACK_REACH), ground.index()).stream()
                .anyMatch(word -> LACKING.contains(lower(word)) || UNFOUNDED.contains(word.lemma()));
        if (!behind || !lacking) {
            return Optional.empty();
        }
        return verb.flatMap(one -> statement(tree, one))
                .or(() -> opened.filling(List.of("to", "in", "behind", "for")).stream()
                        .map(Argument::word)
                        .filter(Denials::isStatement)
                        .findFirst());
    }

    /** What a clause that is told, or stands for itself, says something of: a statement. */
    private static Optional<Word> statement(Tree tree, Word verb) {
        Word first = Links.firstConjunct(tree, verb);
        boolean told = first.relation().equals("ccomp") || first.isRoot();
        return Links.child(tree, verb, "nsubj", "nsubjpass")
                .or(() -> Links.child(tree, first, "nsubj", "nsubjpass"))
                .filter(word -> told && isStatement(word));
    }

    private static boolean isStatement(Word word) {
        return Deniable.of(word) == Deniable.When.ALWAYS || POINTERS.contains(word.lemma());
    }

    private Goods deniedGoods(Opened opened, Word denied, Span what) {
        return Arguments.of(opened.tree(), denied).stream()
                .filter(argument -> Set.of("object", "of", "with").contains(argument.function()))
                .flatMap(argument -> goods.read(opened.sentence(), argument.word(), kind -> true).stream())
                .findFirst()
                .orElseGet(() -> opened.wording(denied, what));
    }

    /** The clause without who says it: "Muscat: we sent none", "'We sent none,' the minister said". */
    private static Span saidAlone(Opened opened, Word denied) {
        Span whole = clause(opened.sentence(), denied);
        Tree tree = opened.tree();
        boolean colon = opened.frame().id().equals("deny-own");
        boolean above = tree.isAbove(denied.index(), opened.predicate().index());
        List<Word> said = tree.words().stream()
                .filter(word -> whole.covers(Sentence.span(word)))
                .filter(word -> !above
                        || (word.index() != opened.predicate().index()
                                && !tree.isAbove(opened.predicate().index(), word.index())))
                .toList();
        int start = colon
                ? said.stream()
                        .filter(word -> word.form().equals(":") && word.index() < denied.index())
                        .mapToInt(Word::index)
                        .max()
                        .orElse(-1)
                : -1;
        List<Word> left = said.stream()
                .filter(word -> word.index() > start
                        && Character.isLetterOrDigit(word.form().charAt(0)))
                .toList();
        return left.isEmpty() || !(colon || above)
                ? whole
                : new Span(left.get(0).start(), left.get(left.size() - 1).end());
    }

    private static Span clause(Sentence sentence, Word word) {
        if (!Links.isVerb(word)) {
            return PartyReader.phrase(sentence, word);
        }
        return new Span(
                sentence.tree().leftmost(word.index()).start(),
                sentence.tree().rightmost(word.index()).end());
    }
}
