package org.waybill.extraction.claim;

import java.util.Optional;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.quantity.Cue;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Basis;
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
        return figure.unit().isEmpty() ? goods.unit() : figure.unit();
    }

    /** Cues on the figure first, then the tense of the verb and an open period. */
    private static Basis basis(Event event, Figure figure) {
        if (figure.kind() == Kind.SHARE) {
            return Basis.SHARE;
        }
        return figure.cues().stream()
                .flatMap(cue -> basis(cue).stream())
                .findFirst()
                .orElseGet(() -> isRunning(event) ? Basis.TOTAL : Basis.UNSTATED);
    }

    private static Optional<Basis> basis(Cue cue) {
        return switch (cue.kind()) {
            case INCREMENT -> Optional.of(Basis.INCREMENT);
            case RATE -> Optional.of(Basis.RATE);
            case TOTAL -> Optional.of(Basis.TOTAL);
            case CAPACITY -> Optional.of(Basis.CAPACITY);
            case CHANGE -> Optional.empty();
        };
    }

    private static boolean isRunning(Event event) {
        Sentence sentence = event.sentence();
        boolean perfect = sentence.tree().children(event.predicate().index()).stream()
                .anyMatch(
                        child -> child.relation().equals("aux") && child.lemma().equals("have"));
        boolean since = sentence.times().stream().anyMatch(Dated::runs);
        return perfect || since;
    }
}
