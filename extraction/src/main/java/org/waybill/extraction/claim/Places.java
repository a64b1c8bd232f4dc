package org.waybill.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Slot;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds where an event took place: names after "in", "at", "on" under its word. */
final class Places {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "on", "through", "via", "across", "inside", "against", "like", "to", "from");
    private static final Set<Mention.Kind> PLACES =
            Set.of(Mention.Kind.PLACE, Mention.Kind.CAPITAL, Mention.Kind.STATE, Mention.Kind.SHORT_FORM);

    private Places() {}

    static Slot<List<String>> of(Event event) {
        Sentence sentence = event.sentence();
        List<Mention> found = sentence.mentions().stream()
                .filter(mention -> PLACES.contains(mention.kind()))
                .filter(mention -> sentence.words(mention.span()).stream().anyMatch(word -> isWhere(event, word)))
                .filter(mention -> mention.kind() == Mention.Kind.PLACE || !isParty(event, mention.span()))
                .toList();
        if (found.isEmpty()) {
            return Slot.unstated("no place hangs on the event");
        }
        return new Slot.Filled<>(
                found.stream().map(Places::name).distinct().toList(),
                found.stream().map(Mention::span).toList(),
                event.frame().id() + "/place/" + prepositions(event, found));
    }

    /** The words the names stand behind, for the explanation. */
    private static String prepositions(Event event, List<Mention> found) {
        Sentence sentence = event.sentence();
        return found.stream()
                .flatMap(mention -> sentence.words(mention.span()).stream())
                .filter(word -> isWhere(event, word))
                .flatMap(word -> Links.head(sentence.tree(), Links.firstConjunct(sentence.tree(), word)).stream())
                .map(Word::lemma)
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static boolean isWhere(Event event, Word word) {
        Tree tree = event.sentence().tree();
        boolean below = tree.isAbove(event.predicate().index(), word.index());
        Word first = Links.firstConjunct(tree, word);
        return below
                && Links.head(tree, first)
                        .filter(head -> head.relation().equals("prep") && WHERE.contains(head.lemma()))
                        .isPresent();
    }

    private static boolean isParty(Event event, Span span) {
        return event.actor()
                        .value()
                        .filter(named -> named.spans().contains(span))
                        .isPresent()
                || event.target()
                        .value()
                        .filter(named -> named.spans().contains(span))
                        .isPresent();
    }

    private static String name(Mention mention) {
        return mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL
                ? mention.canonical()
                : mention.state();
    }
}
