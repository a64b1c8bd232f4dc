package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Frame;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.source.Sourced;
import org.waybill.extraction.source.Speaker;
import org.waybill.extraction.status.StatusReader;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Status;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** How firmly an event is put, once it is known on whose word it stands. */
final class Firmness {
    private static final Set<String> ENDS = Set.of("?", "!", ".");
    private static final Set<String> UNANSWERED =
            Set.of("not", "n't", "unclear", "unknown", "nobody", "uncertain", "never", "no");

    private static final StatusReader STATUSES = new StatusReader();

    private Firmness() {}

    static Status of(Event event, Optional<Sourced> source) {
        Status read = settled(event, read(event));
        if (read.modality() != Modality.HYPOTHETICAL && isRoom(event)) {
            return new Status(Modality.HYPOTHETICAL, read.negated(), "room for, " + read.rule());
        }
        if (read.modality() == Modality.ASSERTED && isDueBeside(event)) {
            return new Status(Modality.PLANNED, read.negated(), "due, " + read.rule());
        }
        if (source.isEmpty() || read.modality() != Modality.ASSERTED) {
            return read;
        }
        if (read.negated() && !isFound(event) && isParty(event, source.get())) {
            return new Status(Modality.DENIED, false, "denied by one of the parties, " + read.rule());
        }
        if (source.get().isHearsay()) {
            return new Status(Modality.REPORTED, read.negated(), "hearsay, " + read.rule());
        }
        return source.get().accuses() ? new Status(Modality.ALLEGED, read.negated(), "a charge, " + read.rule()) : read;
    }

    /** What is only asked did not happen so far as the text tells; what is called untrue is denied. */
    private static Status settled(Event event, Status read) {
        if (isAsked(event) || isLeftOpen(event)) {
            return new Status(Modality.HYPOTHETICAL, read.negated(), "asked, " + read.rule());
        }
        boolean stands = !read.negated() && read.modality() != Modality.DENIED;
        return stands && Verdicts.callUntrue(event)
                ? new Status(Modality.DENIED, false, "called untrue, " + read.rule())
                : read;
    }

    /** Whether the event stands in a question; an answer may follow in the same sentence. */
    static boolean isAsked(Event event) {
        return event.sentence().tree().words().stream()
                .filter(word -> word.index() > event.predicate().index())
                .map(Word::form)
                .filter(ENDS::contains)
                .findFirst()
                .filter("?"::equals)
                .isPresent();
    }

    /** "How many of them entered the country cannot be told": a question that the sentence says has no answer. */
    private static boolean isLeftOpen(Event event) {
        Tree tree = event.sentence().tree();
        boolean asks = Set.of("how", "whether").contains(lower(tree.word(0)));
        return asks
                && tree.words().stream()
                        .filter(word -> word.index() > event.predicate().index())
                        .anyMatch(word -> UNANSWERED.contains(lower(word)));
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    /** "along with 1,000 sappers promised in June": what stands beside the goods may still be due. */
    private static boolean isDueBeside(Event event) {
        Tree tree = event.sentence().tree();
        return event.goods().value().map(Goods::head).stream()
                .flatMap(head -> Links.coordinated(tree, Links.firstConjunct(tree, head)).stream())
                .filter(word -> isBeside(tree, Links.firstConjunct(tree, word)))
                .flatMap(word -> Links.children(tree, word, "acl").stream())
                .anyMatch(StatusReader::isDue);
    }

    private static boolean isBeside(Tree tree, Word word) {
        return word.relation().equals("pobj")
                && Links.head(tree, word)
                        .filter(head -> Set.of("with", "besides", "alongside").contains(head.lemma()))
                        .isPresent();
    }

    /** "no evidence of Iran supplying": who is named in the finding is not who finds. */
    private static boolean isFound(Event event) {
        return event.actor().path().equals("gerund");
    }

    /** "sent containers that could hold 5 million shells": the shells are what there is room for. */
    private static boolean isRoom(Event event) {
        return event.goods()
                .value()
                .filter(goods -> STATUSES.isRoom(event.sentence().tree(), goods.head(), event.predicate()))
                .isPresent();
    }

    private static Status read(Event event) {
        Tree tree = event.sentence().tree();
        Modality own = event.frame().modality();
        if (event.frame().has(Frame.Trait.PRESUPPOSED)) {
            return STATUSES.presupposed(tree, event.predicate(), own);
        }
        if (event.frame().has(Frame.Trait.NEGATED_ALREADY) && event.type() == ClaimType.VIOLATION) {
            Status unheeded = STATUSES.read(tree, event.predicate(), own);
            return new Status(unheeded.modality(), !unheeded.negated(), "duty not met, " + unheeded.rule());
        }
        if (event.frame().has(Frame.Trait.NEGATED_ALREADY)) {
            return new Status(own, false, event.type() == ClaimType.DENIAL ? "frame" : "denied by one of the parties");
        }
        Status status = STATUSES.read(tree, event.predicate(), own);
        if (event.type() == ClaimType.VIOLATION && (status.rule().contains("conspire") || isCharge(event, status))) {
            // To conspire to break a norm is the offence itself, and a charge.
            return new Status(Modality.ALLEGED, status.negated(), status.rule());
        }
        // Nobody plans a breach: what would or may be one is a judgement on what is not done yet.
        boolean ahead = event.type() == ClaimType.VIOLATION && status.modality() == Modality.PLANNED;
        return ahead ? new Status(Modality.HYPOTHETICAL, status.negated(), status.rule()) : status;
    }

    /** "filed charges against two men for breaches". */
    private static boolean isCharge(Event event, Status status) {
        return event.actor().path().equals("against") && status.modality() == Modality.ASSERTED;
    }

    /** "Tehran said it had sent nothing": who says of himself that he did not, denies it. */
    private static boolean isParty(Event event, Sourced source) {
        return source.speakers().stream()
                .anyMatch(speaker ->
                        is(event.actor().value(), speaker) || is(event.target().value(), speaker));
    }

    private static boolean is(Optional<Named> filled, Speaker speaker) {
        return filled.stream()
                .flatMap(named -> named.parties().stream())
                .anyMatch(party ->
                        party.id().equals(speaker.state()) || party.id().equals(speaker.name()));
    }
}
