package org.waybill.extraction.claim;

import java.util.Locale;
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
                .map(figure -> counted(goods.get(), figure, told(event, figure)))
                .orElseGet(() -> Slot.unstated("no figure counts these items"));
    }

    private static Slot<Quantity> counted(Goods goods, Figure figure, Told told) {
        Quantity quantity = new Quantity(
                figure.low(),
                figure.high(),
                unit(goods, figure),
                figure.qualifier(),
                told.basis,
                figure.vague());
        return Slot.of(quantity, figure.span(), figure.rule() + " basis:" + told.by);
    }

    /** A basis and what told it. */
    private record Told(Basis basis, String by) {}

    private static String unit(Goods goods, Figure figure) {
        return figure.unit().isEmpty() ? goods.unit() : figure.unit();
    }

    /** Cues on the figure first, then the tense of the verb and an open period. */
    private static Told told(Event event, Figure figure) {
        if (figure.kind() == Kind.SHARE) {
            return new Told(Basis.SHARE, "share");
        }
        return figure.cues().stream()
                .flatMap(cue -> basis(cue).map(basis -> new Told(basis, "cue." + words(event, cue))).stream())
                .findFirst()
                .orElseGet(() -> running(event));
    }

    private static String words(Event event, Cue cue) {
        return cue.span().of(event.sentence().text()).toLowerCase(Locale.ROOT);
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

    private static Told running(Event event) {
        Sentence sentence = event.sentence();
        boolean perfect = sentence.tree().children(event.predicate().index()).stream()
                .anyMatch(
                        child -> child.relation().equals("aux") && child.lemma().equals("have"));
        if (perfect) {
            return new Told(Basis.TOTAL, "perfect");
        }
        boolean since = sentence.times().stream().anyMatch(Dated::runs);
        return since ? new Told(Basis.TOTAL, "running") : new Told(Basis.UNSTATED, "unstated");
    }
}
