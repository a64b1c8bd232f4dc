package org.waybill.desk.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.desk.making.Making;
import org.waybill.model.CaseScreening;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.Slot;
import org.waybill.report.outline.Likeness;

/** Everybody whom a case names, with what it tells of them. */
final class Gathering {
    /** By id: matters name parties without their kind. */
    private final Map<String, PartyNotes> parties = new TreeMap<>();

    private Gathering() {}

    static Collection<PartyNotes> of(Making making) {
        Gathering gathering = new Gathering();
        making.outline().counted().forEach(gathering::claim);
        gathering.entries(making.source().entries());
        making.source().screening().ifPresent(screening -> gathering.screening(screening, making));
        return gathering.parties.values();
    }

    private void claim(Claim claim) {
        List<Party> actors = value(claim.slots().actors());
        List<Party> targets = value(claim.slots().target()).stream()
                .filter(target -> !actors.contains(target))
                .toList();
        actors.stream().distinct().forEach(party -> notes(party.id()).claimed(party, claim.passage()));
        targets.stream().distinct().forEach(party -> target(claim, party));
    }

    private void target(Claim claim, Party party) {
        if (namesNorm(claim.type())) {
            notes(party.id()).isNorm = true;
            notes(party.id()).denied(claim.passage());
        } else {
            notes(party.id()).claimed(party, claim.passage());
        }
    }

    private static boolean namesNorm(ClaimType type) {
        return type == ClaimType.VIOLATION || type == ClaimType.DENIAL;
    }

    private static List<Party> value(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of());
    }

    private void entries(List<Entry> entries) {
        for (int at = 0; at < entries.size(); at++) {
            int place = at;
            Entry.Matter matter = entries.get(at).matter();
            Set.copyOf(matter.actors()).forEach(id -> notes(id).acting.add(place));
            Set.copyOf(matter.targets()).forEach(id -> targeted(notes(id), matter, place));
        }
    }

    private static void targeted(PartyNotes notes, Entry.Matter matter, int place) {
        notes.targeted.add(place);
        notes.isNorm |= namesNorm(matter.type());
    }

    private void screening(CaseScreening screening, Making making) {
        for (CaseScreening.Answer answer : screening.answers()) {
            notes(answer.sought().party().id())
                    .screened(
                            answer.sought(), Likeness.of(answer, making.docket().decisions()));
        }
    }

    private PartyNotes notes(String id) {
        return parties.computeIfAbsent(id, PartyNotes::new);
    }
}
