package org.waybill.corroboration.origin;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/** The characters and measures that show a link. */
final class Words {
    private Words() {}

    /** Where the document names whose word it is; the whole sentence where that stands in another one. */
    static List<Passage> ofSpeaker(Telling telling) {
        return List.of(inside(telling, telling.claim().attribution()));
    }

    /** Where the document gives the figure. */
    static Passage ofFigure(Telling telling) {
        return inside(telling, telling.claim().slots().quantity());
    }

    /** What stands in part elsewhere is shown by the whole sentence: "on Tuesday" alone names nobody. */
    private static Passage inside(Telling telling, Slot<?> slot) {
        Passage sentence = telling.claim().passage();
        boolean isHere = slot.spans().stream().allMatch(sentence.span()::covers);
        return isHere
                ? slot.spans().stream()
                        .reduce(Span::union)
                        .map(span -> part(sentence, span))
                        .orElse(sentence)
                : sentence;
    }

    private static Passage part(Passage sentence, Span span) {
        int from = sentence.span().start();
        return new Passage(
                sentence.document(), span, sentence.text().substring(span.start() - from, span.end() - from));
    }

    /** How long after the first the second came out. */
    static String between(@Nullable PartialDate first, @Nullable PartialDate second) {
        if (first == null || second == null) {
            return "the same figure, one of them undated";
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(first.first(), second.first()));
        return days == 0
                ? "the same figure on the same day"
                : "the same figure " + days + (days == 1 ? " day" : " days") + " later";
    }
}
