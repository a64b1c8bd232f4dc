package org.waybill.extraction.frame;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Tells people who are sent from the fallen, the captured, those who went home, and bystanders. */
final class SentPeople {
    private static final Map<String, Set<String>> LOSSES = Table.read(SentPeople.class, "losses.tsv").rows().stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("where"),
                    Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));

    private static final Map<String, String> PERSONS = Table.read(SentPeople.class, "persons.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("sort")));

    private static final Map<String, String> PURPOSES = Table.read(SentPeople.class, "purposes.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("means")));

    private static final Set<String> HEADCOUNTS = Table.read(SentPeople.class, "headcounts.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    /** So many people in one place are no bystanders; chosen by us. */
    private static final BigDecimal MANY = BigDecimal.valueOf(50);

    /** "Rapid Support Forces": an army's name counts nobody. */
    private static final Set<Mention.Kind> NAMES =
            Set.of(Mention.Kind.ARMED_GROUP, Mention.Kind.COMPANY, Mention.Kind.OFFICIAL);

    static boolean means(Word word, String purpose) {
        return purpose.equals(PURPOSES.get(word.lemma()));
    }

    boolean areSent(Event event) {
        Goods people = event.goods().value().orElseThrow();
        boolean counted =
                !event.frame().has(Frame.Trait.COUNTED) || people.count().isPresent();
        boolean returned = event.frame().has(Frame.Trait.IN_RETURN)
                && !event.actor().path().equals("nationality");
        boolean named = event.sentence()
                .mentionAt(people.head())
                .filter(mention -> NAMES.contains(mention.kind()))
                .isPresent();
        boolean headcount = !event.frame().has(Frame.Trait.HEADCOUNT) || isHeadcount(event);
        return counted
                && !named
                && headcount
                && !isVague(event, people)
                && !returned
                && !isLoss(event)
                && !isOne(people)
                && !isBystander(event, people);
    }

    private static boolean isLoss(Event event) {
        Tree tree = event.sentence().tree();
        Word predicate = Links.firstConjunct(tree, event.predicate());
        boolean dependent = !Links.isVerb(predicate) || Set.of("advcl", "xcomp").contains(predicate.relation());
        boolean under = dependent
                && Links.head(tree, predicate)
                        .filter(word -> isIn("ABOVE", word))
                        .isPresent();
        boolean fallen = tree
                .children(event.goods().value().orElseThrow().head().index())
                .stream()
                .anyMatch(word -> word.index()
                                < event.goods().value().orElseThrow().head().index()
                        && isIn("BEFORE", word));
        boolean home = tree.children(event.predicate().index()).stream().anyMatch(word -> isIn("BESIDE", word))
                || tree.children(predicate.index()).stream().anyMatch(word -> isIn("BESIDE", word));
        return isIn("ABOVE", event.predicate()) || under || fallen || home;
    }

    private static boolean isIn(String where, Word word) {
        return LOSSES.getOrDefault(where, Set.of()).contains(word.lemma());
    }

    /** "the officer", "one former adviser": one man is no deployment. */
    private static boolean isOne(Goods people) {
        Word head = people.head();
        return head.tag().equals("NN") && "ONE".equals(PERSONS.get(head.lemma()));
    }

    /** "From Abu Dhabi the men were flown": where people of no named state set out is not who sends them. */
    static boolean isTransit(Event event) {
        Goods people = event.goods().value().orElseThrow();
        return event.actor().path().endsWith("from")
                && PERSONS.containsKey(people.head().lemma());
    }

    private static boolean isHeadcount(Event event) {
        Tree tree = event.sentence().tree();
        return Links.children(tree, event.predicate(), "nsubj", "nsubjpass", "dobj").stream()
                .anyMatch(SentPeople::isHeadcount);
    }

    /** "the contingent", "their number". */
    static boolean isHeadcount(Word word) {
        return HEADCOUNTS.contains(word.lemma());
    }

    /** Planes "to carry troops": neither whose nor whither nor how many. */
    private static boolean isVague(Event event, Goods people) {
        boolean implied =
                isImplied(event.actor().value()) && isImplied(event.target().value());
        return implied
                && people.count().isEmpty()
                && !Headless.isStandIn(event.sentence(), people.head())
                && !isPointedAt(event, people);
    }

    private static boolean isImplied(Optional<Named> party) {
        return party.filter(named -> named.how() != Named.How.IMPLIED).isEmpty();
    }

    /** People of whom the sentence says neither whose they are nor who sends them. */
    private static boolean isBystander(Event event, Goods people) {
        Optional<Named> actor = event.actor().value();
        boolean said = actor.filter(named -> named.how() != Named.How.IMPLIED).isPresent();
        return !said && PERSONS.containsKey(people.head().lemma()) && !isMany(people) && !isPointedAt(event, people);
    }

    static boolean isMany(Goods people) {
        return people.count()
                .flatMap(figure -> Optional.ofNullable(figure.low()))
                .filter(low -> low.compareTo(MANY) >= 0)
                .isPresent();
    }

    /** "the men": people the text has spoken of. */
    private static boolean isPointedAt(Event event, Goods people) {
        return people.head().tag().endsWith("S")
                && Links.children(event.sentence().tree(), people.head(), "det").stream()
                        .anyMatch(word -> Set.of("the", "these", "those").contains(word.lemma()));
    }
}
