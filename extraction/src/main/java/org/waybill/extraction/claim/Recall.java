package org.waybill.extraction.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.quantity.Cue;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Sourced;
import org.waybill.extraction.source.Speaker;
import org.waybill.extraction.table.Table;
import org.waybill.model.Period;
import org.waybill.model.Slot;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What the last events of one document were dated: "Since September ... Of these ...". One reading's own. */
final class Recall {
    /** How many sentences back a word can point. */
    private static final int REACH = 2;

    private static final int KEPT = 6;
    private static final Set<String> POINTERS = Set.of("the", "these", "those", "this", "that", "such");
    private static final Set<String> PRONOUNS = Set.of("these", "those", "them");
    private static final Set<String> CONSIGNMENTS = Table.read(Recall.class, "consignments.tsv").rows().stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());

    private final Deque<Told> told = new ArrayDeque<>();

    private record Told(Event event, Optional<Sourced> source, Slot<Period> period) {}

    void note(Event event, Optional<Sourced> source, Slot<Period> period) {
        if (period.isFilled()) {
            told.addFirst(new Told(event, source, period));
        }
        if (told.size() > KEPT) {
            told.removeLast();
        }
    }

    /** The time of the event that this one speaks of again; what another told on another occasion has its own. */
    Optional<Slot<Period>> of(Event event, Optional<Sourced> source) {
        return told.stream()
                .filter(before -> source.filter(one -> isElsewhere(before.source, one))
                        .isEmpty())
                .filter(before -> isNear(before.event, event) && isSame(before.event, event))
                .filter(before -> pointsTo(before.event, event))
                .map(Told::period)
                .findFirst();
    }

    private static boolean isElsewhere(Optional<Sourced> before, Sourced now) {
        boolean sameWord = before.map(Recall::names).equals(Optional.of(names(now)));
        boolean sameTime = before.map(Sourced::said).equals(Optional.ofNullable(now.said()));
        return now.said() != null && !sameTime && !sameWord;
    }

    private static List<String> names(Sourced sourced) {
        return sourced.speakers().stream().map(Speaker::name).toList();
    }

    private static boolean isNear(Event before, Event event) {
        int back = event.sentence().number() - before.sentence().number();
        return back >= 0 && back <= REACH;
    }

    private static boolean isSame(Event before, Event event) {
        return before.type() == event.type()
                && fits(before.actor(), event.actor())
                && fits(before.target(), event.target());
    }

    private static boolean fits(Filled<Named> one, Filled<Named> two) {
        return one.value().isEmpty()
                || two.value().isEmpty()
                || one.value().get().meets(two.value().get());
    }

    private static boolean pointsTo(Event before, Event event) {
        boolean converts = event.goods()
                .value()
                .flatMap(Goods::count)
                .filter(figure -> figure.has(Cue.Kind.CAPACITY))
                .isPresent();
        return converts
                || hasPronoun(event.sentence())
                || nouns(event).anyMatch(noun -> pointsBack(event, noun, before));
    }

    /** "Of these, 3,000 went by rail". */
    private static boolean hasPronoun(Sentence sentence) {
        return sentence.tree().words().stream()
                .anyMatch(word -> PRONOUNS.contains(word.lemma())
                        && word.index() > 0
                        && sentence.tree().word(word.index() - 1).lemma().equals("of"));
    }

    private static Stream<Word> nouns(Event event) {
        Tree tree = event.sentence().tree();
        Stream<Word> around = Links.children(tree, event.predicate(), "nsubj", "nsubjpass", "dobj", "prep").stream()
                .flatMap(word -> Stream.concat(Stream.of(word), Links.prepositionObject(tree, word).stream()));
        return Stream.concat(event.goods().value().map(Goods::head).stream(), around);
    }

    private static boolean pointsBack(Event event, Word noun, Event before) {
        boolean definite = Links.children(event.sentence().tree(), noun, "det").stream()
                .anyMatch(det -> POINTERS.contains(det.lemma()));
        return definite && (CONSIGNMENTS.contains(noun.lemma()) || names(before, noun));
    }

    private static boolean names(Event before, Word noun) {
        return before.goods().value().stream()
                .anyMatch(goods -> goods.head().lemma().equals(noun.lemma()));
    }
}
