package org.waybill.assessment.element;

import org.waybill.assessment.pack.Limb;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Targets;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element.State;

/**
 * Which way a claim runs, held against the ends of a limb.
 *
 * @param limb the duty
 * @param targets whom the regime is about
 */
record Way(Limb limb, Targets targets) {

    /** How a claim stands to both ends. */
    State of(Told told) {
        State giver = of(told, Side.GIVER);
        State taker = of(told, Side.TAKER);
        if (giver == State.RULED_OUT || taker == State.RULED_OUT) {
            return State.RULED_OUT;
        }
        return giver == State.SUPPORTED && taker == State.SUPPORTED ? State.SUPPORTED : State.NO_EVIDENCE;
    }

    private State of(Told told, Side side) {
        return switch (limb.at(side)) {
            case ANY -> State.SUPPORTED;
            case TARGET -> target(told, side);
            case OTHER -> other(told, side);
        };
    }

    private State target(Told told, Side side) {
        if (told.at(side).stream().noneMatch(targets::aimAt)) {
            return told.at(side).isEmpty() ? State.NO_EVIDENCE : State.RULED_OUT;
        }
        return told.at(side).stream().anyMatch(party -> targets.aim(party, told.days()) == Targets.Aim.YES)
                ? State.SUPPORTED
                : State.NO_EVIDENCE;
    }

    /** Whoever stands there must not be a target; nobody need be named. */
    private State other(Told told, Side side) {
        if (told.at(side).stream().noneMatch(targets::aimAt)) {
            return State.SUPPORTED;
        }
        return told.at(side).stream().allMatch(targets::aimAt) ? State.RULED_OUT : State.NO_EVIDENCE;
    }
}
