package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.quantity.Cue;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Basis;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Period;
import org.waybill.model.Status;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What a figure counts: a running total, one batch, an increment, a rate, how many there are at one time. */
final class Bases {
    private static final Set<String> NOW = Set.of("now", "currently", "present", "presently", "already", "still");

    /** Sorts are not added up. */
    private static final Set<String> SORTS = Set.of("kinds", "types", "sorts", "forms", "varieties", "models");

    private static final Set<String> ALONG = Set.of("along", "together");

    private Bases() {}

    /**
     * A basis and what told it.
     *
     * @param by a key for the explanation: {@code perfect}, {@code total.in total}
     */
    record Told(Basis basis, String by) {}

    /** Cues on the figure first, then the tense of the verb and an open period. */
    static Told told(Event event, Status status, Figure figure, String unit) {
        if (figure.kind() == Kind.SHARE) {
            return new Told(Basis.SHARE, "share");
        }
        if (SORTS.contains(unit)) {
            return new Told(Basis.UNSTATED, "sorts");
        }
        boolean done = status.modality() != Modality.PLANNED && status.modality() != Modality.HYPOTHETICAL;
        String text = event.sentence().text();
        return figure.cues().stream()
                .flatMap(cue -> basis(cue).map(basis -> new Told(basis, basis.key() + "." + words(cue, text))).stream())
                .findFirst()
                .orElseGet(() -> done && !isAlong(event) ? ofVerb(event) : new Told(Basis.UNSTATED, "unstated"));
    }

    private static String words(Cue cue, String text) {
        return cue.span().of(text).toLowerCase(Locale.ROOT);
    }

    /** What the words beside the figure say. */
    static Optional<Basis> ofCues(Figure figure) {
        return figure.cues().stream().flatMap(cue -> basis(cue).stream()).findFirst();
    }

    private static Optional<Basis> basis(Cue cue) {
        return switch (cue.kind()) {
            case INCREMENT -> Optional.of(Basis.INCREMENT);
            case RATE -> Optional.of(Basis.RATE);
            case TOTAL -> Optional.of(Basis.TOTAL);
            case CAPACITY -> Optional.of(Basis.CAPACITY);
            case BATCH -> Optional.of(Basis.BATCH);
            case CHANGE -> Optional.empty();
        };
    }

    private static Told ofVerb(Event event) {
        if (isRunning(event)) {
            return new Told(Basis.TOTAL, hasAuxiliary(event, "have") ? "perfect" : "running");
        }
        return isPresent(event) ? new Told(Basis.SNAPSHOT, "present") : new Told(Basis.UNSTATED, "unstated");
    }

    /** "has sent", "sent by June", "since May"; "had sent in May" is over and done. */
    private static boolean isRunning(Event event) {
        Optional<Dated> time = Periods.nearest(event);
        String tag = event.predicate().tag();
        boolean reached = (tag.equals("VBD") || tag.equals("VBN")) && is(time, Period.Relation.BY);
        boolean past = is(time, Period.Relation.IN) || is(time, Period.Relation.ON);
        return reached || time.filter(Dated::runs).isPresent() || (hasAuxiliary(event, "have") && !past);
    }

    private static boolean is(Optional<Dated> time, Period.Relation relation) {
        return time.filter(one -> one.period().relation() == relation).isPresent();
    }

    /** "some 10,000 are in Kursk", "4,000 are fighting": people there at the time of telling. */
    private static boolean isPresent(Event event) {
        Sentence sentence = event.sentence();
        Word verb = event.predicate();
        boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ") || hasAuxiliary(event, "be");
        boolean staying = verb.lemma().equals("be") || verb.tag().equals("VBG");
        boolean now = sentence.tree().words().stream()
                .anyMatch(word -> NOW.contains(word.lemma()) && word.head() == verb.index());
        return event.type() == ClaimType.DEPLOYMENT && ((present && staying) || now);
    }

    /** "had sent 15,000 men, along with 1,000 sappers": what comes along may be one batch. */
    private static boolean isAlong(Event event) {
        Tree tree = event.sentence().tree();
        return event.goods().value().stream()
                .map(goods -> Links.firstConjunct(tree, goods.head()))
                .flatMap(head -> Links.head(tree, head).stream())
                .anyMatch(prep -> prep.lemma().equals("with")
                        && prep.index() > 0
                        && ALONG.contains(tree.word(prep.index() - 1).lemma()));
    }

    private static boolean hasAuxiliary(Event event, String lemma) {
        Tree tree = event.sentence().tree();
        return tree.children(event.predicate().index()).stream()
                .anyMatch(child ->
                        child.relation().startsWith("aux") && child.lemma().equals(lemma));
    }
}
