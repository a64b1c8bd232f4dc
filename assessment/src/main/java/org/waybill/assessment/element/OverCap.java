package org.waybill.assessment.element;

import java.util.Comparator;
import java.util.List;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.Tally;

/** Whether the figures of a year go above a cap. */
final class OverCap {
    private final Asked asked;
    private final Answer answer;

    OverCap(Asked asked, Answer answer) {
        this.asked = asked;
        this.answer = answer;
    }

    /**
     * The element.
     *
     * @param unless what is said where no figure tells
     */
    Element element(String unless) {
        List<Told> claims = asked.inScope();
        return asked.world().tallies().apply(asked.rule()).stream()
                .filter(tally -> claims.stream().anyMatch(told -> !told.days().missesAll(tally.from(), tally.to())))
                .min(Comparator.comparingInt(OverCap::rank).thenComparing(Tally::low, Comparator.reverseOrder()))
                .map(tally -> element(tally, claims, unless))
                .orElseGet(() -> answer.is(State.NO_EVIDENCE, unless));
    }

    private static int rank(Tally tally) {
        return switch (tally.outcome()) {
            case EXCEEDS -> 0;
            case APPEARS_TO_EXCEED -> 1;
            case CANNOT_SAY -> 2;
            case WITHIN -> 3;
        };
    }

    /** "Within" is as far as the case knows suppliers, so it never rules a year out. */
    private Element element(Tally tally, List<Told> claims, String unless) {
        List<Told> year = claims.stream()
                .filter(told -> !told.days().missesAll(tally.from(), tally.to()))
                .toList();
        Answer figured = answer.at(told -> told.claim().slots().quantity().spans());
        return switch (tally.outcome()) {
            case EXCEEDS -> figured.by(year).is(State.SUPPORTED, tally.why());
            case APPEARS_TO_EXCEED ->
                isDisputed(tally)
                        ? figured.by(year).is(State.CONTESTED, tally.why())
                        : answer.is(State.NO_EVIDENCE, tally.why());
            case CANNOT_SAY -> answer.is(State.NO_EVIDENCE, unless);
            case WITHIN -> figured.against(year).is(State.NO_EVIDENCE, tally.why());
        };
    }

    /** Whether one figure is above the limit whatever it leaves open, so that it is others that stand against it. */
    private static boolean isDisputed(Tally tally) {
        return tally.lines().stream()
                .anyMatch(line -> line.counts() && line.low().compareTo(tally.limit()) > 0);
    }
}
