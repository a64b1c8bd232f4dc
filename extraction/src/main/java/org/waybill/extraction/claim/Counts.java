package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.goods.Figures;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Status;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** How many: the figure on the goods, else the one on what they go in. */
final class Counts {
    private static final Set<String> CARRIAGES = Table.read(Counts.class, "carriages.tsv").rows().stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ABOARD = Set.of("on", "in", "aboard", "by", "via", "across");
    private static final Set<String> PARTITIVE = Set.of("the", "these", "those", "its", "their", "his");

    /** A figure and what it counts. */
    private record Counted(Figure figure, String unit) {}

    private Counts() {}

    static Slot<Quantity> of(Event event, Status status) {
        return counted(event)
                .map(found -> slot(found, Bases.told(event, status, found.figure, found.unit)))
                .orElseGet(() -> Slot.unstated("no figure counts these items"));
    }

    private static Slot<Quantity> slot(Counted found, Bases.Told told) {
        Figure figure = found.figure;
        return Slot.of(
                new Quantity(figure.low(), figure.high(), found.unit, figure.qualifier(), told.basis(), figure.vague()),
                figure.span(),
                figure.rule() + " basis:" + told.by());
    }

    private static Optional<Counted> counted(Event event) {
        Optional<Goods> goods = event.goods().value();
        Optional<Figure> own = goods.flatMap(Goods::count);
        return own.isPresent()
                ? own.filter(figure -> !isOfOuterClause(event, goods.get(), figure))
                        .map(figure -> new Counted(figure, unit(goods.get(), figure)))
                : carried(event);
    }

    private static String unit(Goods goods, Figure figure) {
        return figure.unit().isEmpty() ? goods.unit() : figure.unit();
    }

    /** "Half of the missiles Russia fired were duds": the part is the main clause's, the relative one tells of them all. */
    private static boolean isOfOuterClause(Event event, Goods goods, Figure figure) {
        Sentence sentence = event.sentence();
        boolean relative = event.predicate().index() != goods.head().index()
                && sentence.tree()
                        .isAbove(goods.head().index(), event.predicate().index());
        return relative && (figure.kind() == Kind.SHARE || isPart(sentence, figure));
    }

    /** "dozens of the missiles". */
    private static boolean isPart(Sentence sentence, Figure figure) {
        String rest =
                sentence.text().substring(figure.span().end(), sentence.span().end());
        String[] words = rest.strip().split("\\s+", 3);
        return words.length > 1 && words[0].equals("of") && PARTITIVE.contains(words[1]);
    }

    /** "sent weapons on 86 flights", "ten consignments of weapons". */
    private static Optional<Counted> carried(Event event) {
        Sentence sentence = event.sentence();
        Tree tree = sentence.tree();
        return Links.children(tree, event.predicate(), "prep").stream()
                .filter(preposition -> ABOARD.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .filter(word -> CARRIAGES.contains(word.lemma()))
                .flatMap(word -> carried(sentence, word).stream())
                .findFirst()
                .or(() -> CARRIAGES.contains(event.predicate().lemma())
                        ? carried(sentence, event.predicate())
                        : Optional.empty())
                .or(() -> times(event));
    }

    /** "called there 64 times". */
    private static Optional<Counted> times(Event event) {
        Sentence sentence = event.sentence();
        return sentence.figures().stream()
                .filter(figure -> figure.kind() == Kind.COUNT && figure.unit().equals("times"))
                .filter(figure -> sentence.words(figure.span()).stream()
                        .anyMatch(word -> word.head() == event.predicate().index()))
                .map(figure -> new Counted(figure, "times"))
                .findFirst();
    }

    private static Optional<Counted> carried(Sentence sentence, Word carriage) {
        return Figures.of(sentence, carriage)
                .map(figure -> new Counted(figure, carriage.form().toLowerCase(Locale.ROOT)));
    }
}
