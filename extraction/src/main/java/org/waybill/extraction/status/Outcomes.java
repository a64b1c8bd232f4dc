package org.waybill.extraction.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.status.Cue.Effect;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads what a sentence says became of an event it names: fell through, was found untrue, never took place. */
final class Outcomes {
    private static final WordLists WORDS = WordLists.read(Outcomes.class, "words.tsv");
    private static final Set<String> FALSE = WORDS.of("false");
    private static final Set<String> TAKES_PLACE = WORDS.of("takes place");
    private static final Set<String> COMES_TO_NOTHING = WORDS.of("comes to nothing");
    private static final Set<String> NEEDS_LEAVE = WORDS.of("needs leave");
    private static final Set<String> MISTAKEN = WORDS.of("mistaken");
    private static final Set<String> TRUE = WORDS.of("true");

    private static final Set<String> COPULAS = Set.of("be", "remain", "stay", "seem", "appear", "look", "become");
    private static final Set<String> STOPPING = WORDS.of("stopping");
    private static final Set<String> TELLS_TO = WORDS.of("tells to");
    private static final Set<String> BASIS = WORDS.of("basis");
    /** How many words may stand between a claim and its clause. */
    private static final int CLAIM_REACH = 6;

    private Outcomes() {}

    /** "nothing to suggest that", "Egypt, not Iran, that sent", "the claim that it sent has been discredited". */
    static void setAside(Tree tree, Word at, Word noun, Walk walk) {
        if (!Set.of("acl", "relcl", "ccomp").contains(at.relation())) {
            return;
        }
        if (Negation.isNobody(noun)) {
            walk.notFound(noun.lemma());
        } else if (Negation.isSetAside(tree, noun)) {
            walk.negate("not");
        }
        if (isTold(noun) && Set.of("nsubj", "nsubjpass").contains(noun.relation())) {
            Links.head(tree, noun).stream()
                    .flatMap(verb -> Links.coordinated(tree, verb).stream())
                    .forEach(verb -> discredited(tree, verb, walk));
        }
    }

    /** A noun for what somebody tells: "claim", "report". */
    static boolean isTold(Word noun) {
        return Cue.of("noun", noun.lemma())
                .filter(cue -> Set.of(Effect.ALLEGED, Effect.REPORTED).contains(cue.effect()))
                .isPresent();
    }

    /** "allegations in the foreign press that": the clause belongs to them, wherever the parser hangs it. */
    static Optional<Word> claimBefore(Tree tree, Word clause, Word head) {
        Optional<Word> that = Links.children(tree, clause, "mark", "advmod").stream()
                .filter(mark -> mark.lemma().equals("that"))
                .findFirst();
        boolean headline = head.index() == 0 && Links.child(tree, head, "nsubj").isEmpty();
        boolean own = Cue.of("noun", head.lemma()).isPresent() && !Links.isVerb(head);
        if (that.isEmpty() || own) {
            return Optional.empty();
        }
        if (Links.isVerb(head) && clause.index() > head.index()) {
            boolean open = headline && tree.words().stream().noneMatch(word -> FALSE.contains(word.lemma()));
            return Optional.of(head).filter(word -> open && word.tag().equals("VBZ"));
        }
        int at = that.get().index();
        List<Word> before = tree.words().subList(Math.max(0, at - CLAIM_REACH), at);
        return before.stream().anyMatch(Links::isVerb)
                ? Optional.empty()
                : before.stream().filter(Outcomes::isTold).findFirst();
    }

    /** "does not reflect the truth", "has no basis". */
    private static boolean isUnfounded(Tree tree, Word verb) {
        return tree.subtree(verb.index()).stream()
                .filter(word -> Set.of("dobj", "pobj").contains(word.relation()) && word.index() > verb.index())
                .anyMatch(word ->
                        BASIS.contains(word.lemma()) && (Negation.ofVerb(tree, verb) || Negation.ofNoun(tree, word)));
    }

    /** "has been discredited", "turned out to be false". */
    private static void discredited(Tree tree, Word verb, Walk walk) {
        if (isUnfounded(tree, verb)) {
            walk.meet(Modality.DENIED, "no basis");
        }
        Cue.of("verb", verb.lemma())
                .filter(cue -> cue.effect() == Effect.DENIED && Links.isPassive(tree, verb))
                .ifPresent(cue -> walk.meet(Modality.DENIED, cue.word()));
        falsehood(tree, verb, walk);
        Links.children(tree, verb, "prep").stream()
                .filter(word -> word.lemma().equals("without"))
                .forEach(word -> walk.meet(Modality.DENIED, "without"));
        Links.children(tree, verb, "xcomp").forEach(inner -> falsehood(tree, inner, walk));
    }

    /** "it is doubtful that it sent", "the delivery is due in May", "a transfer remains possible", "it was not the state that sent". */
    static void predicative(Tree tree, Word at, Word verb, Walk walk) {
        if (Negation.ofIdentity(tree, at, verb)) {
            walk.negate("not");
        }
        boolean clause = Set.of("ccomp", "csubj", "xcomp").contains(at.relation());
        boolean event = at.tag().startsWith("NN") && at.relation().equals("nsubj");
        boolean judged = event && COPULAS.contains(verb.lemma());
        boolean negated = Negation.ofVerb(tree, verb);
        for (Word adjective : Links.children(tree, verb, "acomp")) {
            Cue.of("adjective", adjective.lemma())
                    .filter(cue -> clause || (event && cue.effect() == Effect.PLANNED) || (judged && isGuess(cue)))
                    .ifPresent(cue -> walk.apply(cue, negated));
            if (clause && negated && TRUE.contains(adjective.lemma())) {
                walk.meet(Modality.DENIED, "not " + adjective.lemma());
            }
        }
    }

    /** "the delivery is plausible", "the sale remains unconfirmed". */
    private static boolean isGuess(Cue cue) {
        return Set.of(Effect.HYPOTHETICAL, Effect.ALLEGED, Effect.DOUBTED).contains(cue.effect());
    }

    /** "the sale fell through", "the transfer did not take place", "the delivery was never completed". */
    static void outcome(Tree tree, Word at, Word verb, Walk walk) {
        if (!at.tag().startsWith("NN") || !Set.of("nsubj", "nsubjpass").contains(at.relation())) {
            return;
        }
        List<String> names = names(tree, verb);
        boolean missing = Negation.ofVerb(tree, verb) && names.stream().anyMatch(TAKES_PLACE::contains);
        if (missing || names.stream().anyMatch(COMES_TO_NOTHING::contains)) {
            walk.negate((missing ? "not " : "") + verb.lemma());
        }
        names.stream().filter(NEEDS_LEAVE::contains).findFirst().ifPresent(name -> walk.meet(Modality.OPINION, name));
    }

    /** "without sending", "short of sending". */
    static void preposition(Tree tree, Word preposition, Walk walk) {
        String form = preposition.form().toLowerCase(Locale.ROOT);
        String before = preposition.index() < 1
                ? ""
                : tree.word(preposition.index() - 1).form().toLowerCase(Locale.ROOT) + " ";
        Cue.of("preposition", before + form)
                .or(() -> Cue.of("preposition", form))
                .ifPresent(cue -> walk.apply(cue, false));
    }

    /** "it is untrue that", "the reports are false". */
    static void falsehood(Tree tree, Word verb, Walk walk) {
        Links.children(tree, verb, "acomp", "attr", "oprd").stream()
                .filter(word -> FALSE.contains(word.lemma()))
                .findFirst()
                .ifPresent(word -> walk.meet(Modality.DENIED, word.lemma()));
    }

    /** "was wrongly said to have sent", "is falsely accused of sending". */
    static void mistaken(Tree tree, Word at, Word verb, Walk walk) {
        if (Set.of("nsubj", "nsubjpass", "conj").contains(at.relation())) {
            return;
        }
        Links.children(tree, verb, "advmod").stream()
                .filter(word -> MISTAKEN.contains(word.form().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(word -> walk.meet(Modality.DENIED, word.lemma()));
    }

    /** The verb by itself, and with each particle or object that could belong to its name. */
    private static List<String> names(Tree tree, Word verb) {
        List<String> names = new ArrayList<>(List.of(verb.lemma()));
        Links.children(tree, verb, "prt", "advmod", "dobj")
                .forEach(word -> names.add(verb.lemma() + " " + word.form().toLowerCase(Locale.ROOT)));
        return names;
    }

    /** "rule out", "give up", "hold back": the verb with its particle, if that is a cue. */
    static Optional<Cue> phrasal(Tree tree, Word verb) {
        return Links.children(tree, verb, "prt", "advmod").stream()
                .flatMap(word -> Cue.of("verb", verb.lemma() + " " + word.form().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    /** "If confirmed, the minister said, it was a breach": the condition stands before all that hangs on it. */
    static boolean opensWithIf(Tree tree, Word clause, Word verb) {
        List<Word> words = tree.words();
        Word first = tree.leftmost(clause.index());
        boolean even = first.index() > 0 && words.get(first.index() - 1).lemma().equals("even");
        return clause.index() < verb.index()
                && first.form().toLowerCase(Locale.ROOT).equals("if")
                && !even;
    }

    /** "Any sale of arms is a breach", "any state that sells them": of none that was made. */
    static void anyAtAll(Tree tree, Word event, Walk walk) {
        Optional<Word> noun = event.relation().equals("relcl") ? Links.head(tree, event) : Optional.of(event);
        Optional<Word> verb = Links.isVerb(event)
                ? Optional.of(event)
                : Links.head(tree, event).filter(head -> Set.of("attr", "acomp").contains(event.relation()));
        Optional<Word> subject = verb.flatMap(one -> Links.child(tree, one, "nsubj", "nsubjpass"));
        boolean any = Stream.concat(noun.stream(), subject.stream()).anyMatch(word -> isAny(tree, word));
        if (any) {
            walk.meet(Modality.HYPOTHETICAL, "any");
        }
    }

    private static boolean isAny(Tree tree, Word noun) {
        return Optional.of(noun)
                .filter(word -> Set.of("nsubj", "nsubjpass").contains(word.relation()))
                .filter(word -> Links.children(tree, word, "det").stream()
                        .anyMatch(det -> det.lemma().equals("any")))
                .isPresent();
    }

    /** "urged them to stop arming": who is told to stop is said to have begun. */
    static boolean isToldToStop(Tree tree, Word verb) {
        return STOPPING.contains(verb.lemma())
                && verb.relation().equals("xcomp")
                && Links.head(tree, verb)
                        .filter(above -> TELLS_TO.contains(above.lemma()) && !Negation.ofVerb(tree, above))
                        .isPresent();
    }
}
