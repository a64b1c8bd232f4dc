package org.waybill.assessment.element;

import java.util.List;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.pack.Further;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.phrase.Text;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.Party;

/** Whether the target's side is a party whom the rule names, or one whom it leaves alone. */
final class Recipient {
    private final Asked asked;
    private final Further.Test.Listed test;
    private final Answer answer;
    private final Side side;

    Recipient(Asked asked, Further.Test.Listed test, Answer answer) {
        this.asked = asked;
        this.test = test;
        this.side = asked.limb().targetSide();
        this.answer = answer.at(told -> told.spans(side));
    }

    Element element(String unless) {
        List<Told> named = asked.inScope().stream()
                .filter(told -> told.at(side).stream().anyMatch(party -> isNamed(told, party)))
                .toList();
        if (!named.isEmpty()) {
            List<Party> parties = named.stream()
                    .flatMap(told -> told.at(side).stream().filter(party -> isNamed(told, party)))
                    .toList();
            return answer.by(named).is(State.SUPPORTED, "The claims name " + Parties.names(parties) + ".");
        }
        return isFree() ? free() : answer.is(State.NO_EVIDENCE, unless);
    }

    private boolean isNamed(Told told, Party party) {
        if (isFree(told, party)) {
            return false;
        }
        return test.rows().isEmpty()
                ? asked.targets().names(party, told.days())
                : asked.targets().names(party, told.days(), test.rows());
    }

    /** A State stands for its Government only where the words that name it say so, if the pack asks for that. */
    private boolean isFree(Told told, Party party) {
        CueList cues = asked.world().cues().get(test.freeBy());
        boolean isSaid = cues == null
                || party.kind() != Party.Kind.STATE
                || told.spans(side).stream()
                        .anyMatch(span -> !cues.in(Text.of(told.cut(span))).isEmpty());
        return test.frees(party) && isSaid;
    }

    /** Whether nobody stands there but whom the rule leaves alone. */
    private boolean isFree() {
        List<Told> all = asked.inScope();
        return !all.isEmpty() && all.stream().allMatch(this::isFree);
    }

    private boolean isFree(Told told) {
        return !told.at(side).isEmpty() && told.at(side).stream().allMatch(party -> isFree(told, party));
    }

    private Element free() {
        List<Party> parties =
                asked.inScope().stream().flatMap(told -> told.at(side).stream()).toList();
        return answer.against(asked.inScope())
                .is(State.RULED_OUT, "The claims name " + Parties.names(parties) + ", and the rule leaves that alone.");
    }
}
