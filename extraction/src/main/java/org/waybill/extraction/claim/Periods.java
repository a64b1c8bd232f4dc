package org.waybill.extraction.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.model.Period;
import org.waybill.model.Slot;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Chooses the time expression that dates an event, not the saying of it. */
final class Periods {
    private static final int FAR = 9;
    private static final int LOOSE = 4;

    private Periods() {}

    static Slot<Period> of(Event event) {
        return event.sentence().times().stream()
                .filter(time -> distance(event, time) < FAR)
                .min(Comparator.comparingInt((Dated time) -> distance(event, time))
                        .thenComparing(Dated::span))
                .<Slot<Period>>map(time -> Slot.of(time.period(), time.span(), time.rule()))
                .orElseGet(() -> Slot.unstated("no time is bound to the event"));
    }

    /** How far the word that the time hangs on is from the event; {@link #FAR} where it dates something else. */
    private static int distance(Event event, Dated time) {
        if (time.ofSpeech()) {
            return FAR;
        }
        Tree tree = event.sentence().tree();
        Optional<Word> governor = governor(event.sentence(), time);
        if (governor.isEmpty()) {
            return LOOSE;
        }
        Word holder = governor.get();
        if (holder.index() == event.predicate().index()) {
            return 0;
        }
        if (tree.isAbove(event.predicate().index(), holder.index())) {
            return isOtherClause(tree, event.predicate(), holder) ? FAR : 1;
        }
        return above(event, time, tree, holder);
    }

    private static int above(Event event, Dated time, Tree tree, Word holder) {
        boolean speech = Links.isVerb(holder) && SourceReader.isSpeech(holder);
        if (speech && !time.runs()) {
            return FAR;
        }
        return tree.isAbove(holder.index(), event.predicate().index())
                ? (speech ? LOOSE : 2)
                : time.runs() ? LOOSE : FAR;
    }

    /** Whether the holder sits in a clause of its own below the event. */
    private static boolean isOtherClause(Tree tree, Word predicate, Word holder) {
        Word at = holder;
        while (at.index() != predicate.index() && !at.isRoot()) {
            if (Links.isVerb(at) && !at.relation().equals("acl")) {
                return true;
            }
            at = tree.word(at.head());
        }
        return false;
    }

    /** The word outside the expression that it hangs on, prepositions passed. */
    private static Optional<Word> governor(Sentence sentence, Dated time) {
        List<Word> words = sentence.words(time.span());
        Tree tree = sentence.tree();
        Optional<Word> top = words.stream()
                .filter(word -> word.isRoot() || words.stream().noneMatch(one -> one.index() == word.head()))
                .findFirst();
        Optional<Word> at = top.flatMap(word -> Links.head(tree, word));
        while (at.isPresent() && at.get().relation().equals("prep")) {
            at = Links.head(tree, at.get());
        }
        return at;
    }
}
