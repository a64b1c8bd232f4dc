package org.waybill.extraction.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.ContactClause;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.status.Cue.Effect;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Modality;
import org.waybill.model.Status;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads how firmly a sentence puts an event, from the event's word up to the root. */
public final class StatusReader {
    /** Relations through which a governor's cue reaches down to the event. */
    private static final Set<String> IN_SCOPE = Set.of(
            "ccomp",
            "xcomp",
            "pcomp",
            "oprd",
            "pobj",
            "prep",
            "dobj",
            "nsubjpass",
            "attr",
            "acomp",
            "csubj",
            "conj",
            "dative",
            "nsubj",
            "agent",
            "npadvmod",
            "dep");

    /** "considers that it is a breach", "considers it a breach". */
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "oprd");

    /** "announced the delivery of", "the delivery was announced". */
    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");

    private static final Set<String> CLAUSE_NOUN = Set.of("acl", "ccomp", "relcl", "prep", "appos");
    /** "sent, presumably to Libya": a guess at a side is a guess at the event. */
    private static final Set<String> SIDES = Set.of("to", "from", "by");

    private static final WordLists WORDS = WordLists.read(StatusReader.class, "words.tsv");
    private static final Set<String> UNDONE = WORDS.of("undone");
    private static final Set<String> DONE = WORDS.of("done");
    private static final Set<String> TELLING = WORDS.of("telling");
    private static final Set<String> CONDITIONS = WORDS.of("condition");
    private static final Set<String> INVERTED = WORDS.of("inverted condition");

    /**
     * The status of an event.
     *
     * @param own what the event's own words say: "wants" is planned by itself
     */
    public Status read(Tree tree, Word predicate, Modality own) {
        Walk walk = new Walk();
        local(tree, predicate, walk);
        noArguments(tree, predicate, walk);
        climb(tree, predicate, walk);
        return walk.status(own);
    }

    /** Whether a word stands in a clause below the event that only tells what there is room for: "could hold". */
    public boolean isRoom(Tree tree, Word word, Word predicate) {
        Word at = word;
        while (!at.isRoot() && at.index() != predicate.index()) {
            at = tree.word(at.head());
            Word verb = at;
            boolean imagined = at.index() != predicate.index()
                    && Links.isVerb(at)
                    && Links.children(tree, at, "aux").stream()
                            .filter(aux -> aux.tag().equals("MD"))
                            .anyMatch(modal -> Modals.meaning(tree, verb, modal) == Modality.HYPOTHETICAL);
            if (imagined && tree.isAbove(predicate.index(), at.index())) {
                return true;
            }
        }
        return false;
    }

    /** "promised by Germany": a participle that says its noun is still to come. */
    public static boolean isDue(Word participle) {
        return participle.tag().equals("VBN")
                && Cue.of("verb", participle.lemma())
                        .filter(cue -> cue.effect() == Effect.PLANNED)
                        .isPresent();
    }

    /** The status of what a clause only leans on: "will act under the treaty" leaves the treaty as it is. */
    public Status presupposed(Tree tree, Word predicate, Modality own) {
        Walk walk = new Walk();
        local(tree, predicate, walk);
        noArguments(tree, predicate, walk);
        return walk.status(own);
    }

    private void climb(Tree tree, Word predicate, Walk walk) {
        Word at = predicate;
        while (!at.isRoot()) {
            Word head = tree.word(at.head());
            if (Outcomes.isToldToStop(tree, head)) {
                walk.meet(Modality.ALLEGED, "told to stop");
                return;
            }
            if (!IN_SCOPE.contains(at.relation())) {
                Modals.ofAnybody(tree, at, head).ifPresent(modal -> walk.meet(Modality.OPINION, modal));
                clauseNoun(tree, at, head, walk);
                Pacts.purpose(tree, at, head, walk);
                hearsay(tree, head, walk);
                return;
            }
            governor(tree, at, head, walk);
            at = head;
        }
    }

    /** "is reportedly facing attacks with weapons supplied by": hearsay covers what it presupposes too. */
    private void hearsay(Tree tree, Word from, Walk walk) {
        adverbs(tree, from, walk);
        Word at = from;
        while (!at.isRoot()) {
            at = tree.word(at.head());
            adverbs(tree, at, walk);
        }
    }

    /** "no evidence that", "plans to send": the clause hangs on a noun that colours it. */
    private void clauseNoun(Tree tree, Word at, Word noun, Walk walk) {
        if (at.relation().equals("acl")) {
            unseen(tree, noun, walk);
        }
        Outcomes.setAside(tree, at, noun, walk);
        claimed(tree, at, noun, walk);
        boolean clause = (CLAUSE_NOUN.contains(at.relation()) && hasComplementMark(tree, at))
                || (Outcomes.isTold(noun) && ContactClause.completes(tree, at, noun));
        if (clause || isTelling(at, noun)) {
            nounCue(tree, noun, walk);
        }
        if (clause || isGuess(at, noun) || isTelling(at, noun) || isHad(tree, at, noun)) {
            if (noun.relation().equals("dobj")
                    || noun.relation().equals("attr")
                    || noun.relation().equals("pobj")) {
                climb(tree, noun, walk);
            }
        }
    }

    /** "a report that said it had sent": what becomes of the report becomes of what it says. */
    private static boolean isTelling(Word at, Word noun) {
        return Set.of("acl", "relcl").contains(at.relation())
                && TELLING.contains(at.lemma())
                && Cue.of("noun", noun.lemma()).isPresent();
    }

    /** "may be a missile provided by": the guess covers what the noun is said to be. */
    private static boolean isGuess(Word at, Word noun) {
        return Set.of("acl", "relcl").contains(at.relation()) && noun.relation().equals("attr");
    }

    /** "would have no problem supplying", "may have troops fighting": as firm as the having. */
    private static boolean isHad(Tree tree, Word at, Word noun) {
        return at.relation().equals("acl")
                && at.tag().equals("VBG")
                && noun.relation().equals("dobj")
                && tree.word(noun.head()).lemma().equals("have");
    }

    /** "no sign of the state supplying": whoever would have done it hangs on what was not found. */
    private void unseen(Tree tree, Word doer, Walk walk) {
        Links.head(tree, doer)
                .filter(of -> of.relation().equals("prep"))
                .flatMap(of -> Links.head(tree, of))
                .or(() -> Optional.of(doer))
                .filter(noun -> Cue.of("noun", noun.lemma())
                        .filter(cue -> cue.effect() == Effect.NON_FINDING)
                        .isPresent())
                .ifPresent(noun -> nounCue(tree, noun, walk));
    }

    private static boolean hasComplementMark(Tree tree, Word verb) {
        return tree.children(verb.index()).stream()
                .anyMatch(child ->
                        (child.relation().equals("mark") && child.lemma().equals("that"))
                                || child.tag().equals("TO"));
    }

    private void governor(Tree tree, Word at, Word head, Walk walk) {
        if (at.relation().equals("conj")) {
            sharedModal(tree, at, head, walk);
            return;
        }
        if (Modals.isBeTo(tree, at, head)) {
            walk.meet(Modality.PLANNED, "be to");
        }
        if (Links.isVerb(head)) {
            verbCue(tree, at, head, walk);
            if (!isSpeechAbout(at) && !isSearch(head)) {
                auxiliaries(tree, head, walk, false);
            }
            adverbs(tree, head, walk);
            condition(tree, head, walk);
            Outcomes.falsehood(tree, head, walk);
            Outcomes.mistaken(tree, at, head, walk);
            Outcomes.predicative(tree, at, head, walk);
            Outcomes.outcome(tree, at, head, walk);
        } else if (head.tag().startsWith("JJ") || head.relation().equals("acomp")) {
            Cue.of("adjective", head.lemma())
                    .filter(cue ->
                            !isUnable(tree, at) || Cue.of("verb", at.lemma()).isEmpty())
                    .ifPresent(cue -> walk.apply(cue, isLacked(tree, head) || Negation.ofVerb(tree, head)));
        } else if (at.relation().equals("pcomp")) {
            Outcomes.preposition(tree, head, walk);
        } else if (head.tag().startsWith("NN")) {
            nounCue(tree, head, walk);
        }
        claimed(tree, at, head, walk);
    }

    private void claimed(Tree tree, Word at, Word head, Walk walk) {
        Outcomes.claimBefore(tree, at, head).ifPresent(claim -> {
            Outcomes.setAside(tree, at, claim, walk);
            nounCue(tree, claim, walk);
        });
    }

    /** "could not find proof": the modal belongs to the search, not to what was looked for. */
    private static boolean isSearch(Word head) {
        return Cue.of("verb", head.lemma())
                .filter(cue -> cue.effect() == Effect.NON_FINDING)
                .isPresent();
    }

    /** "said it will": the modal belongs to the inner verb, which was read already. */
    private static boolean isSpeechAbout(Word at) {
        return at.relation().equals("ccomp");
    }

    /** "will send troops and give arms": a bare second verb leans on the first one's modal. */
    private void sharedModal(Tree tree, Word at, Word head, Walk walk) {
        boolean bare = Set.of("VB", "VBN", "VBG").contains(at.tag())
                && Links.child(tree, at, "aux").isEmpty();
        if (bare && Links.isVerb(head)) {
            auxiliaries(tree, head, walk, true);
        }
    }

    private void verbCue(Tree tree, Word at, Word verb, Walk walk) {
        boolean complement = !Set.of("nsubj", "agent").contains(at.relation());
        boolean passive = Links.isPassive(tree, verb);
        Optional<Cue> plain = passive
                ? Cue.of("passive", verb.lemma() + " " + opener(at))
                        .or(() -> Cue.of("passive", verb.lemma()))
                        .or(() -> Cue.of("verb", verb.lemma()))
                : Cue.of("verb", verb.lemma() + " " + opener(at)).or(() -> Cue.of("verb", verb.lemma()));
        Optional<Cue> cue = Outcomes.phrasal(tree, verb).or(() -> plain);
        boolean negated = Negation.ofVerb(tree, verb) || isUnable(tree, verb) || Negation.ofSubject(tree, verb);
        if (cue.isEmpty() && isUndone(tree, at, verb)) {
            walk.meet(Modality.PLANNED, verb.lemma() + " to");
        }
        if (cue.isEmpty()) {
            Pacts.content(tree, at, verb, walk);
        }
        boolean norm = cue.filter(one -> one.effect() == Effect.OPINION).isPresent();
        if (cue.isEmpty() || !(complement || (norm && at.relation().equals("agent")))) {
            if (negated && at.relation().equals("xcomp")) {
                walk.negate("not " + verb.lemma());
            }
            return;
        }
        walk.apply(cue.get(), negated);
    }

    /** "was ordered to send": an infinitive tells no event, but for verbs that say so: "managed to send". */
    private static boolean isUndone(Tree tree, Word at, Word verb) {
        List<String> auxiliaries =
                Links.children(tree, at, "aux").stream().map(Word::lemma).toList();
        return at.relation().equals("xcomp")
                && auxiliaries.contains("to")
                && !auxiliaries.contains("have")
                && !verb.lemma().equals("be")
                && !DONE.contains(verb.lemma());
    }

    /** What opens the complement: "called for a ban", "considers that it breached", "announced the sale". */
    private static String opener(Word at) {
        if (OBJECT.contains(at.relation()) && at.tag().startsWith("NN") && !Pacts.isArrived(at)) {
            return "object";
        }
        return at.relation().equals("prep") ? at.lemma() : COMPLEMENT.contains(at.relation()) ? "that" : "";
    }

    private void nounCue(Tree tree, Word noun, Walk walk) {
        Cue.of("noun", noun.lemma())
                .ifPresent(cue -> walk.apply(
                        cue, Negation.ofNoun(tree, noun) || Negation.isScant(tree, noun) || isLacked(tree, noun)));
    }

    private static boolean isLacked(Tree tree, Word noun) {
        return !noun.relation().equals("nsubj")
                && Links.head(tree, noun)
                        .filter(verb -> Negation.ofVerb(tree, verb))
                        .isPresent();
    }

    /** The event's own auxiliaries, negation, adverbs and adjectives. */
    private void local(Tree tree, Word predicate, Walk walk) {
        if (Links.isVerb(predicate)) {
            if (UNDONE.contains(predicate.lemma())) {
                walk.meet(Modality.PLANNED, predicate.lemma());
            }
            auxiliaries(tree, predicate, walk, false);
            Modals.headline(tree, predicate, walk);
            if (Negation.ofVerb(tree, predicate)) {
                walk.negate("not");
            }
            condition(tree, predicate, walk);
        } else {
            Links.children(tree, predicate, "nmod", "amod", "advmod").forEach(word -> Cue.of("adjective", word.lemma())
                    .or(() -> Cue.of("adjective", word.form().toLowerCase(Locale.ROOT)))
                    .flatMap(cue -> cue.effect().modality())
                    .ifPresent(modality -> walk.meet(modality, word.lemma())));
        }
        adverbs(tree, predicate, walk);
        Links.children(tree, predicate, "prep", "dative", "agent").stream()
                .filter(word -> SIDES.contains(word.lemma()))
                .forEach(word -> adverbs(tree, word, walk));
    }

    private void adverbs(Tree tree, Word word, Walk walk) {
        for (Word adverb : Links.children(tree, word, "advmod", "acomp", "neg")) {
            Cue.of("adverb", adverb.form().toLowerCase(Locale.ROOT))
                    .flatMap(cue -> cue.effect().modality())
                    .ifPresent(modality -> walk.meet(modality, adverb.form().toLowerCase(Locale.ROOT)));
        }
    }

    private void condition(Tree tree, Word verb, Walk walk) {
        boolean marked = Links.children(tree, verb, "mark", "advmod").stream()
                .anyMatch(word -> CONDITIONS.contains(word.form().toLowerCase(Locale.ROOT)));
        boolean inverted = isInverted(tree, verb);
        boolean hangsOnOne = Links.children(tree, verb, "advcl").stream()
                .anyMatch(clause -> isInverted(tree, clause) || Outcomes.opensWithIf(tree, clause, verb));
        if (marked || inverted || hangsOnOne) {
            walk.meet(Modality.HYPOTHETICAL, marked ? "if" : "inverted condition");
        }
    }

    /** "Should the account be right". */
    private static boolean isInverted(Tree tree, Word verb) {
        return verb.relation().equals("advcl")
                && INVERTED.contains(tree.leftmost(verb.index()).form().toLowerCase(Locale.ROOT));
    }

    private void auxiliaries(Tree tree, Word verb, Walk walk, boolean shared) {
        boolean inverted = isInverted(tree, verb);
        List<Word> modals = Links.children(tree, verb, "aux").stream()
                .filter(aux -> !inverted)
                .filter(aux -> aux.tag().equals("MD"))
                .toList();
        for (Word modal : modals) {
            walk.meet(Modals.meaning(tree, verb, modal), (shared ? "shared " : "") + modal.lemma());
        }
        if (modals.isEmpty() && Modals.isGoingTo(tree, verb)) {
            walk.meet(Modality.PLANNED, "going to");
        }
    }

    /** "was unable to confirm". */
    private static boolean isUnable(Tree tree, Word verb) {
        return Links.head(tree, verb)
                .filter(head -> head.lemma().equals("unable"))
                .isPresent();
    }

    /** "No deliveries were recorded": a negated argument negates the event. */
    private void noArguments(Tree tree, Word predicate, Walk walk) {
        boolean none = Negation.ofNoun(tree, predicate)
                || Links.children(tree, predicate, "dobj", "nsubj", "nsubjpass").stream()
                        .anyMatch(word -> Negation.ofNoun(tree, word));
        if (none) {
            walk.negate("no");
        }
        Outcomes.anyAtAll(tree, predicate, walk);
    }
}
