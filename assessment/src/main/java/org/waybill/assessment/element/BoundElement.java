package org.waybill.assessment.element;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.assessment.pack.End;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Membership;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Party;
import org.waybill.model.States;

/** Whether the one whose duty it is, is bound: a Member of the United Nations, or of one. */
final class BoundElement {
    private final Asked asked;
    private final Side side;

    BoundElement(Asked asked) {
        this.asked = asked;
        this.side = asked.limb().bound();
    }

    Element element() {
        List<Told> members = having(Membership.MEMBER);
        Answer answer = Answer.to(asked.telling(), Element.Kind.BOUND, "Is the one whose duty it is bound by it?")
                .at(told -> told.spans(side));
        return members.isEmpty()
                ? answer.is(Element.State.NO_EVIDENCE, unbound())
                : answer.by(members).is(Element.State.SUPPORTED, bound(members));
    }

    /** The party shown as the one whose duty it is: of those bound the one that most claims name. */
    String party() {
        Map<Party, Integer> named = new LinkedHashMap<>();
        asked.basis().forEach(told -> parties(told).forEach(party -> named.merge(party, 1, Integer::sum)));
        return named.keySet().stream()
                .min(Comparator.comparing(
                                (Party party) -> asked.world().parties().membership(party))
                        .thenComparing(party -> -named.getOrDefault(party, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(Party::id)
                .orElse("");
    }

    private List<Told> having(Membership membership) {
        return asked.basis().stream()
                .filter(told -> parties(told).stream()
                        .anyMatch(party -> asked.world().parties().membership(party) == membership))
                .toList();
    }

    private List<Party> parties(Told told) {
        End end = asked.limb().at(side);
        return switch (end) {
            case TARGET -> asked.aimedAt(told, side);
            case OTHER -> asked.others(told, side);
            case ANY -> told.at(side);
        };
    }

    private List<Party> parties(Collection<Told> claims, Membership membership) {
        return claims.stream()
                .flatMap(told -> parties(told).stream())
                .filter(party -> asked.world().parties().membership(party) == membership)
                .distinct()
                .sorted()
                .toList();
    }

    private String bound(List<Told> members) {
        return parties(members, Membership.MEMBER).stream().map(this::bound).collect(Collectors.joining(" "));
    }

    private String bound(Party party) {
        String state = States.name(asked.world().parties().state(party));
        return party.kind() == Party.Kind.STATE
                ? state + " is a Member of the United Nations or answered for by one."
                : party.id() + " belongs to " + state + ", a Member of the United Nations.";
    }

    private String unbound() {
        List<Told> basis = asked.basis();
        List<Party> outside = parties(basis, Membership.OUTSIDE);
        List<Party> unknown = parties(basis, Membership.NOT_KNOWN);
        if (!outside.isEmpty()) {
            return Parties.names(outside)
                    + ": not a Member of the United Nations; claims cannot show that the rule binds it.";
        }
        return unknown.isEmpty()
                ? "No claim tells " + Words.end(asked.telling().entry().matter().type(), side) + "."
                : "Of which State " + Parties.names(unknown) + " is, is not known.";
    }
}
