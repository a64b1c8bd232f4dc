package org.waybill.assessment.element;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.assessment.pack.End;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.party.Targets;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.Party;
import org.waybill.model.Span;

/** Whether it ran the way that the limb is about. */
final class DirectionElement {
    private final Asked asked;

    DirectionElement(Asked asked) {
        this.asked = asked;
    }

    Element element() {
        Answer answer = Answer.to(asked.telling(), Element.Kind.DIRECTION, "Did it run the way that the rule is about?")
                .at(DirectionElement::ends);
        List<Told> with = in(State.SUPPORTED);
        if (!with.isEmpty()) {
            return answer.by(with).against(in(State.RULED_OUT)).is(State.SUPPORTED, words(with));
        }
        List<Told> open = in(State.NO_EVIDENCE);
        return open.isEmpty()
                ? answer.against(asked.basis())
                        .is(State.RULED_OUT, words(asked.basis()) + " The rule is about " + wanted() + ".")
                : answer.is(State.NO_EVIDENCE, unclear(open));
    }

    private static List<Span> ends(Told told) {
        return Stream.concat(told.spans(Side.GIVER).stream(), told.spans(Side.TAKER).stream())
                .toList();
    }

    private List<Told> in(State state) {
        return asked.basis().stream().filter(told -> asked.way(told) == state).toList();
    }

    private boolean isThen(Told told, Party party) {
        return asked.targets().aim(party, told.days()) == Targets.Aim.YES;
    }

    private String words(Collection<Told> claims) {
        return "Giving end: " + named(claims, Side.GIVER) + "; taking end: " + named(claims, Side.TAKER) + ".";
    }

    private static String named(Collection<Told> claims, Side side) {
        String names = Parties.names(
                claims.stream().flatMap(told -> told.at(side).stream()).toList());
        return names.isEmpty() ? "not told" : names;
    }

    private String wanted() {
        return wanted(asked.limb().giver()) + " giving, " + wanted(asked.limb().taker()) + " taking";
    }

    private static String wanted(End end) {
        return switch (end) {
            case TARGET -> "whom the regime is about";
            case OTHER -> "somebody else";
            case ANY -> "anybody";
        };
    }

    private String unclear(List<Told> open) {
        boolean isAnotherTime = open.stream()
                .anyMatch(told -> asked.aimedAt(told, Side.GIVER).stream().anyMatch(party -> !isThen(told, party))
                        || asked.aimedAt(told, Side.TAKER).stream().anyMatch(party -> !isThen(told, party)));
        return isAnotherTime
                ? words(open) + " The regime names that party for another time only, as far as its pack tells."
                : words(open) + " That does not tell which way it ran.";
    }
}
