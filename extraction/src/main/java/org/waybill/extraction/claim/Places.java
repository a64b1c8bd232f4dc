package org.waybill.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.model.Slot;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds where an event took place: names that hang by "in", "at", "from" on its own word. */
final class Places {
    private static final Set<String> INSIDE = Set.of(
            "in", "at", "near", "on", "off", "via", "through", "across", "inside", "within", "around", "outside");
    private static final Set<String> ENDS =
            Set.of("to", "from", "into", "against", "over", "onto", "toward", "towards", "like");
    private static final Set<Mention.Kind> FINE = Set.of(Mention.Kind.PLACE, Mention.Kind.CAPITAL);
    private static final Set<Mention.Kind> STATES = Set.of(Mention.Kind.STATE, Mention.Kind.SHORT_FORM);
    private static final Set<String> NOUNS = nouns("place");
    private static final Set<String> AFFAIRS = nouns("affair");

    private final Event event;
    private final Sentence sentence;
    private final Tree tree;

    private Places(Event event) {
        this.event = event;
        this.sentence = event.sentence();
        this.tree = sentence.tree();
    }

    static Slot<List<String>> of(Event event) {
        Places places = new Places(event);
        List<Mention> fine = places.where(FINE);
        List<Mention> coarse = fine.isEmpty() ? places.where(STATES) : fine;
        List<Mention> found = coarse.isEmpty() ? places.struck() : coarse;
        return found.isEmpty()
                ? Slot.unstated("no place hangs on the event")
                : new Slot.Filled<>(
                        found.stream().map(Places::name).distinct().toList(),
                        found.stream().map(Mention::span).toList(),
                        event.frame().id() + "/place/" + places.prepositions(found));
    }

    /** The words the names stand behind, for the explanation. */
    private String prepositions(List<Mention> found) {
        String behind = found.stream()
                .flatMap(mention -> sentence.words(mention.span()).stream())
                .flatMap(word -> preposition(word).stream())
                .map(Word::lemma)
                .distinct()
                .collect(Collectors.joining("+"));
        return behind.isEmpty() ? "struck" : behind;
    }

    private List<Mention> where(Set<Mention.Kind> kinds) {
        return sentence.mentions().stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> sentence.words(mention.span()).stream().anyMatch(word -> preposition(word)
                        .filter(one -> fits(mention, one))
                        .isPresent()))
                .toList();
    }

    /** "hit Kyiv": what is attacked is where. */
    private List<Mention> struck() {
        return sentence.mentions().stream()
                .filter(mention -> event.type() == ClaimType.USE && isTarget(mention))
                .filter(mention -> FINE.contains(mention.kind()) || STATES.contains(mention.kind()))
                .toList();
    }

    /** A town may be either end of the way; a state only what something happens in. */
    private boolean fits(Mention mention, Word preposition) {
        boolean inside = INSIDE.contains(preposition.lemma());
        boolean either = inside || ENDS.contains(preposition.lemma());
        if (FINE.contains(mention.kind())) {
            return either;
        }
        return switch (event.type()) {
            case USE, DEPLOYMENT -> either && !preposition.lemma().equals("from");
            case TRANSFER -> inside && !isTarget(mention);
            case VIOLATION -> inside || preposition.lemma().equals("against");
            default -> inside;
        };
    }

    private boolean isTarget(Mention mention) {
        return event.target()
                .value()
                .filter(named -> named.spans().contains(mention.span()))
                .isPresent();
    }

    /** The preposition by which a name hangs on the event's own word, nouns of place passed. */
    private Optional<Word> preposition(Word name) {
        Word at = Links.firstConjunct(tree, name);
        while (!at.isRoot()) {
            Word head = tree.word(at.head());
            if (head.relation().equals("prep") || head.tag().equals("IN")) {
                Word holder = head.isRoot() ? head : tree.word(head.head());
                if (isOwn(holder)) {
                    return isOfAffair(head) ? Optional.empty() : Optional.of(head);
                }
                at = isPlace(holder) || holder.relation().equals("prep") ? holder : tree.root();
            } else {
                at = isPlace(head) ? Links.firstConjunct(tree, head) : tree.root();
            }
        }
        return Optional.empty();
    }

    /** "for its war in Ukraine", wherever the parser hangs it. */
    private boolean isOfAffair(Word preposition) {
        return preposition.index() > 0
                && AFFAIRS.contains(tree.word(preposition.index() - 1).lemma())
                && preposition.index() - 1 != event.predicate().index();
    }

    private boolean isPlace(Word word) {
        boolean named = sentence.mentionAt(word)
                .filter(mention -> FINE.contains(mention.kind()) || STATES.contains(mention.kind()))
                .isPresent();
        return named || NOUNS.contains(word.lemma());
    }

    /** The event's word, its goods, and verbs that go on from it without a subject of their own. */
    private boolean isOwn(Word word) {
        if (word.index() == event.predicate().index()) {
            return true;
        }
        boolean goods = event.goods()
                .value()
                .filter(one -> one.head().index() == word.index())
                .isPresent();
        boolean embargo = event.type() == ClaimType.VIOLATION && word.lemma().equals("embargo");
        return goods || embargo || (Links.isVerb(word) ? goesOn(word) || tellsOf(word) : isParty(word));
    }

    /** "a treaty signed in Istanbul", "the delivery took place in Tobruk": the verb of an event told by a noun. */
    private boolean tellsOf(Word verb) {
        Word noun = event.predicate();
        boolean below = verb.head() == noun.index() && Set.of("acl", "relcl").contains(verb.relation());
        boolean above = noun.head() == verb.index()
                && Set.of("nsubj", "nsubjpass", "dobj").contains(noun.relation());
        return !Links.isVerb(noun) && (below || above) && !SourceReader.isSpeech(verb);
    }

    /** "a supplier in Shenzhen": where a party to the event sits. */
    private boolean isParty(Word word) {
        Optional<Word> head = Links.head(tree, word);
        Optional<Word> holder = head.filter(one -> one.relation().equals("prep"))
                .flatMap(one -> Links.head(tree, one))
                .or(() -> head);
        return event.type() == ClaimType.TRANSFER
                && Set.of("pobj", "nsubj", "nsubjpass", "dobj", "dative").contains(word.relation())
                && holder.filter(one -> one.index() == event.predicate().index())
                        .isPresent();
    }

    private boolean goesOn(Word verb) {
        Word at = verb;
        while (at.index() != event.predicate().index()) {
            boolean same = Set.of("conj", "xcomp", "advcl").contains(at.relation())
                    && Links.child(tree, at, "nsubj", "nsubjpass", "mark").isEmpty();
            if (at.isRoot() || !same || !Links.isVerb(at)) {
                return false;
            }
            at = tree.word(at.head());
        }
        return true;
    }

    private static Set<String> nouns(String kind) {
        return Table.read(Places.class, "place-nouns.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("noun"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Mention mention) {
        return FINE.contains(mention.kind()) ? mention.canonical() : mention.state();
    }
}
