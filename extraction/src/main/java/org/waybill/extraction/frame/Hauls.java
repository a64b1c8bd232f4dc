package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * Cargoes that a text has told of, with who sent them to whom, for sentences that only say what was in them.
 *
 * <p>Filled sentence by sentence by the one reading of one document.
 */
final class Hauls {
    /** How many sentences later the contents may be told. */
    private static final int REACH = 2;

    private static final Set<String> ONWARD = Set.of("for", "to", "towards", "toward");
    private static final Set<String> CLAUSE = Set.of("dobj", "nsubj", "nsubjpass");
    private static final Set<String> UNDONE = Set.of("MD", "TO");

    private static final Set<String> POINTING = Set.of("it", "they", "these", "this");
    private static final Set<String> CONDITIONAL = Set.of("if", "whether", "unless");

    private final PartyReader parties;
    private Optional<Haul> last = Optional.empty();

    private record Haul(int sentence, Filled<Named> actor, Filled<Named> target) {}

    Hauls(PartyReader parties) {
        this.parties = parties;
    }

    /** Takes note of ships and lorries that a sentence says go somewhere; must be called once for each, in order. */
    void enter(Sentence sentence) {
        for (Word word : sentence.tree().words()) {
            if (word.tag().startsWith("NN") && WordSet.CARRIER.has(word.lemma())) {
                Filled<Named> to = side(sentence, word, ONWARD);
                Filled<Named> from = side(sentence, word, Set.of("from"));
                if (to.value().isPresent() || from.value().isPresent()) {
                    last = Optional.of(new Haul(sentence.number(), from, to));
                }
            }
        }
    }

    /** Takes note of goods that were handed over or caught; not of those that somebody only means to send. */
    void told(Event event) {
        boolean done = event.frame().modality() == Modality.ASSERTED && !isUndone(event.sentence(), event.predicate());
        if (event.type() == ClaimType.TRANSFER
                && (done || event.frame().id().equals("bound"))
                && !event.frame().has(Frame.Trait.CONTENTS)) {
            last = Optional.of(new Haul(event.sentence().number(), event.actor(), event.target()));
        }
    }

    /** Whether the word says what is in a cargo that was told of just before. */
    boolean hasContents(Sentence sentence, Word predicate) {
        return last.filter(haul -> sentence.number() - haul.sentence <= REACH).isPresent()
                && Links.children(sentence.tree(), predicate, "aux").stream()
                        .noneMatch(aux -> aux.tag().equals("MD"))
                && holder(sentence.tree(), predicate);
    }

    /** The event between those who sent and got the haul, where its own sentence says nothing of them. */
    Event complete(Event event) {
        return event.frame().has(Frame.Trait.CONTENTS) && last.isPresent()
                ? event.withActor(event.actor().or(() -> implied(last.get().actor())))
                        .withTarget(event.target().or(() -> implied(last.get().target())))
                : event;
    }

    private static Filled<Named> implied(Filled<Named> party) {
        return party.value()
                .map(named -> Filled.of(Discourse.implied(named), "haul"))
                .orElseGet(Filled::none);
    }

    /** "The cargo included", "it held": the subject is what holds; "on board were": no subject of that sort is needed. */
    private static boolean holder(Tree tree, Word predicate) {
        return predicate.lemma().equals("be")
                || Links.child(tree, predicate, "nsubj", "nsubjpass").stream()
                        .anyMatch(subject ->
                                isHolder(tree, subject, predicate) || WordSet.FINDING.has(predicate.lemma()));
    }

    /** "they carry warheads" is said of drones as well as of ships. */
    private static boolean isHolder(Tree tree, Word subject, Word predicate) {
        return (POINTING.contains(subject.lemma()) && !predicate.lemma().equals("carry"))
                || WordSet.HAUL.has(subject.lemma())
                || (WordSet.CARRIER.has(subject.lemma())
                        && Links.children(tree, subject, "det", "poss").stream()
                                .noneMatch(det ->
                                        det.lemma().equals("a") || det.lemma().equals("an")));
    }

    /** "will send", "plans to send", "did not send", "denied sending", "if it sent". */
    private static boolean isUndone(Sentence sentence, Word predicate) {
        Tree tree = sentence.tree();
        boolean bare = Set.of("VB", "VBG").contains(predicate.tag())
                && Links.children(tree, predicate, "aux").stream()
                        .noneMatch(
                                aux -> aux.lemma().equals("be") || aux.lemma().equals("do"));
        return bare
                || Stream.iterate(Optional.of(predicate), Optional::isPresent, word -> Links.head(tree, word.get()))
                        .flatMap(Optional::stream)
                        .filter(word -> word.index() == predicate.index() || Links.isVerb(word))
                        .flatMap(word -> tree.children(word.index()).stream())
                        .anyMatch(child -> UNDONE.contains(child.tag())
                                || CONDITIONAL.contains(child.lemma())
                                || child.relation().equals("neg"));
    }

    /** Whether a ship, a lorry or a load is the verb's subject: it carries goods to somebody, a drone carries its own. */
    static boolean isCarried(Tree tree, Word verb) {
        return Subjects.of(tree, verb)
                .map(Subjects.Subject::word)
                .filter(subject -> WordSet.CARRIER.has(subject.lemma()) || WordSet.HAUL.has(subject.lemma()))
                .isPresent();
    }

    /** "a lorry on its way to Hezbollah", "a dhow bound for Yemen from Iran". */
    private Filled<Named> side(Sentence sentence, Word carrier, Set<String> prepositions) {
        Tree tree = sentence.tree();
        Word whole = CLAUSE.contains(carrier.relation()) && !carrier.isRoot() ? tree.word(carrier.head()) : carrier;
        return tree.subtree(whole.index()).stream()
                .filter(word -> word.index() > carrier.index() && prepositions.contains(word.lemma()))
                .filter(word -> isRoute(tree, carrier, word))
                .flatMap(word -> Links.prepositionObject(tree, word).stream())
                .flatMap(word -> parties.read(sentence, word, Where.TOWNS, Set.of()).stream())
                .findFirst()
                .map(named -> Filled.of(named, "haul"))
                .orElseGet(Filled::none);
    }

    /** Straight on the carrier, on "way", or on a verb of going. */
    private static boolean isRoute(Tree tree, Word carrier, Word preposition) {
        Word above = tree.word(preposition.head());
        List<Word> outer = Stream.of(above, above.isRoot() ? above : tree.word(above.head()))
                .toList();
        return above.index() == carrier.index()
                || WordSet.WAY.has(above.lemma())
                || outer.stream().anyMatch(word -> WordSet.GOING.has(word.lemma()));
    }
}
