package org.waybill.extraction.claim;

import java.util.Optional;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.time.TimeExpression;
import org.waybill.model.Basis;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;

/** What a figure counts: a running total, one batch, an increment, a rate. */
final class Counts {
    private Counts() {}

    static Slot<Quantity> of(Event event) {
        Optional<Goods> goods = event.goods().value();
        return goods.flatMap(Goods::count)
                .<Slot<Quantity>>map(figure -> Slot.of(
                        new Quantity(
                                figure.low(),
                                figure.high(),
                                unit(goods.get(), figure),
                                figure.qualifier(),
                                basis(event, figure),
                                figure.vague()),
                        figure.span(),
                        figure.rule()))
                .orElseGet(() -> Slot.unstated("no figure counts these items"));
    }

    private static String unit(Goods goods, Figure figure) {
        return figure.kind() == Figure.Kind.SHARE ? "percent" : goods.unit();
    }

    /** Cues on the figure first, then the tense of the verb and an open period. */
    private static Basis basis(Event event, Figure figure) {
        if (figure.kind() == Figure.Kind.SHARE) {
            return Basis.SHARE;
        }
        Optional<Basis> cued = figure.cues().stream().map(Counts::basis).findFirst();
        return cued.orElseGet(() -> isRunning(event) ? Basis.TOTAL : Basis.UNSTATED);
    }

    private static Basis basis(Figure.Cue cue) {
        return switch (cue.kind()) {
            case INCREMENT -> Basis.INCREMENT;
            case RATE -> Basis.RATE;
            case TOTAL -> Basis.TOTAL;
        };
    }

    private static boolean isRunning(Event event) {
        Sentence sentence = event.sentence();
        boolean perfect = sentence.tree().children(event.predicate().index()).stream()
                .anyMatch(child -> child.relation().equals("aux") && child.lemma().equals("have"));
        boolean since = sentence.times().stream()
                .map(TimeExpression::period)
                .anyMatch(period -> period.relation() == Period.Relation.SINCE
                        || period.relation() == Period.Relation.BETWEEN);
        return perfect || since;
    }
}
